/** The PostgreSQL that comes along when no other is named, and the proof that whichever is used keeps what it commits. */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package io.sixpager.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

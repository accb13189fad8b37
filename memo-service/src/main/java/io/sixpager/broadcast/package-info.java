/** What instances on one database tell each other, by LISTEN and NOTIFY of PostgreSQL. */
@ApplicationModule(
        displayName = "Broadcast",
        allowedDependencies = {})
@NullMarked
package io.sixpager.broadcast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

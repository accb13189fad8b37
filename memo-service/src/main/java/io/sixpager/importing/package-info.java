/** Brings in a history that happened elsewhere: a folder of revisions becomes commands sent over HTTP like any other. */
@ApplicationModule(
        displayName = "Importing",
        allowedDependencies = {})
@NullMarked
package io.sixpager.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

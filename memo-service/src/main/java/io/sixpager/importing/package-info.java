/** Brings in a history that happened elsewhere: a folder, a zip or a file's history in git becomes commands sent over HTTP like any other. */
@ApplicationModule(
        displayName = "Importing",
        allowedDependencies = {"document", "exchange", "people", "shared"})
@NullMarked
package io.sixpager.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

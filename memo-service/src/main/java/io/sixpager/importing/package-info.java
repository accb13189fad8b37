/** Brings in a history that happened elsewhere: a folder, a zip or a file's history in git becomes commands like any other. */
@ApplicationModule(
        displayName = "Importing",
        allowedDependencies = {
            "characters",
            "command",
            "discussion",
            "discussion :: model",
            "discussion :: query",
            "discussion :: web",
            "document",
            "exchange",
            "exchange :: file",
            "memo",
            "memo :: model",
            "memo :: query",
            "memo :: text",
            "memo :: web",
            "people",
            "shared"
        })
@NullMarked
package io.sixpager.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What one person has looked at, for their eyes alone: what is new to them. */
@ApplicationModule(
        displayName = "Looking",
        allowedDependencies = {
            "discussion :: model",
            "discussion :: query",
            "document",
            "memo",
            "memo :: model",
            "memo :: query",
            "memo :: text",
            "people",
            "shared"
        })
@NullMarked
package io.sixpager.looking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

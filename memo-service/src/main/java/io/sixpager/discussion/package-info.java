/** What is said of a memo beside its text: threads on passages, and where these stand in each later revision. */
@ApplicationModule(
        displayName = "Discussion",
        allowedDependencies = {
            "command",
            "document",
            "eventstore",
            "figure",
            "memo",
            "memo :: draft",
            "memo :: model",
            "memo :: query",
            "memo :: text",
            "obligation",
            "people",
            "process",
            "projection",
            "shared",
            "web"
        })
@NullMarked
package io.sixpager.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

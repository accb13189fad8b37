/** The memo from first draft to decision: one aggregate, its commands and events, the gate, and what a reader sees. */
@ApplicationModule(
        displayName = "Memo",
        allowedDependencies = {
            "characters",
            "command",
            "document",
            "eventstore",
            "figure",
            "obligation",
            "operation",
            "people",
            "people :: log",
            "process",
            "projection",
            "sandbox",
            "shared",
            "web"
        })
@NullMarked
package io.sixpager.memo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** How a decision came about: every event in a sentence. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {
            "document",
            "eventstore",
            "memo",
            "memo :: model",
            "memo :: query",
            "people",
            "projection",
            "shared"
        })
@NullMarked
package io.sixpager.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

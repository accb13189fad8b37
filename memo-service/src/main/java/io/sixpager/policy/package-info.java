/** The policies that administrators compose: their versions, the doors they are for, and what they would have changed. */
@ApplicationModule(
        displayName = "Policy",
        allowedDependencies = {
            "command",
            "eventstore",
            "memo",
            "memo :: gate",
            "memo :: model",
            "memo :: query",
            "people",
            "projection",
            "shared"
        })
@NullMarked
package io.sixpager.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

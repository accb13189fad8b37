/** What people do about waiting: reminders with a reason, what somebody puts off for themselves, how long it takes. */
@ApplicationModule(
        displayName = "Turn",
        allowedDependencies = {
            "command",
            "eventstore",
            "memo",
            "memo :: model",
            "memo :: query",
            "obligation",
            "people",
            "projection",
            "shared"
        })
@NullMarked
package io.sixpager.turn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What an executive looks at first: the board of all decisions and the inbox of what is owed. */
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {
            "characters",
            "eventstore",
            "memo",
            "memo :: duty",
            "memo :: gate",
            "memo :: model",
            "memo :: query",
            "people",
            "projection",
            "shared",
            "turn :: snooze"
        })
@NullMarked
package io.sixpager.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

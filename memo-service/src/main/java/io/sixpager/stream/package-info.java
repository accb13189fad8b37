/** Tells open pages what views have come to show. */
@ApplicationModule(
        displayName = "Stream",
        allowedDependencies = {"projection", "people", "shared"})
@NullMarked
package io.sixpager.stream;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

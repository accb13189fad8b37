/** How the service writes its log: what users have sent stands in a line, and makes none. */
@ApplicationModule(
        displayName = "Logging",
        allowedDependencies = {"characters"})
@NullMarked
package io.sixpager.logging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What happens because something has happened, or because time has passed: policies, timers, and effects outside of the
 * database.
 */
@ApplicationModule(
        displayName = "Process",
        allowedDependencies = {"eventstore", "operation", "shared"})
@NullMarked
package io.sixpager.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

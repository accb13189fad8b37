/** Views are folds of the log: groups of them with a position, a version and a rebuild each, and every view as of any entry. */
@ApplicationModule(
        displayName = "Projection",
        allowedDependencies = {"broadcast", "database", "eventstore", "operation", "people", "shared"})
@NullMarked
package io.sixpager.projection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What operators need: how gates, tasks and samples become metrics, a port of their own, and a page for administrators. */
@ApplicationModule(
        displayName = "Operation",
        allowedDependencies = {})
@NullMarked
package io.sixpager.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

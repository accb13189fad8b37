/**
 * What members send is decoded, converted and printed in a process of its own: it can run out of memory, stack or time
 * without the service.
 */
@ApplicationModule(
        displayName = "Sandbox",
        allowedDependencies = {"document", "operation", "shared"})
@NullMarked
package io.sixpager.sandbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The one way to send a command to any aggregate: who may, once only, again after a conflict, over HTTP and in process. */
@ApplicationModule(
        displayName = "Command",
        allowedDependencies = {"eventstore", "operation", "people", "shared"})
@NullMarked
package io.sixpager.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

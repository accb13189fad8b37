/** The edge of HTTP: limits and forms of requests, refusals as problem details, and the pages of the web client. */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"operation", "shared"})
@NullMarked
package io.sixpager.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

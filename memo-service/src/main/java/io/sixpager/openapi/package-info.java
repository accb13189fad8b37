/** Describes the HTTP interface so that clients can be generated from it. */
@ApplicationModule(
        displayName = "OpenAPI",
        allowedDependencies = {"command", "eventstore", "memo", "memo :: model", "obligation", "people", "shared"})
@NullMarked
package io.sixpager.openapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Axon on PostgreSQL: the engine, the log's order, wire names, tokens. */
@ApplicationModule(
        displayName = "Event store",
        allowedDependencies = {"broadcast", "database", "operation", "shared"})
@NullMarked
package io.sixpager.eventstore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

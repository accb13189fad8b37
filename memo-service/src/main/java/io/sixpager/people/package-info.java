/** Accounts, roles, sessions: who somebody is and what they may do at all. */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"shared", "database", "eventstore", "operation"})
@NullMarked
package io.sixpager.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

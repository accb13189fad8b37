/** Who reads or writes which memo just now. Nothing of it is stored: a sign is believed for some seconds, and forgotten. */
@ApplicationModule(
        displayName = "Presence",
        allowedDependencies = {"broadcast", "memo", "memo :: model", "memo :: query", "people", "projection", "shared"})
@NullMarked
package io.sixpager.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

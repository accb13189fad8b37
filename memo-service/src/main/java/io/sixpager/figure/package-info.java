/** Figures of texts: brought in by authors, kept by hash, shown to whoever may read a memo that has them. */
@ApplicationModule(
        displayName = "Figure",
        allowedDependencies = {"document", "people", "sandbox", "shared"})
@NullMarked
package io.sixpager.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Texts to begin a memo with: four that come with the product and the installation's own. */
@ApplicationModule(
        displayName = "Template",
        allowedDependencies = {"document", "figure", "shared"})
@NullMarked
package io.sixpager.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

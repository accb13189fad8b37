/** What single characters do to the words around them; the ground of all that is said of texts. */
@ApplicationModule(
        displayName = "Characters",
        allowedDependencies = {})
@NullMarked
package io.sixpager.characters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

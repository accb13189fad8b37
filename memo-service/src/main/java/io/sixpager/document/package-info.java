/** Pure functions on a memo's text: canonical form, page, print layout, redline, change class and facts. */
@ApplicationModule(displayName = "Document", allowedDependencies = "characters")
@NullMarked
package io.sixpager.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

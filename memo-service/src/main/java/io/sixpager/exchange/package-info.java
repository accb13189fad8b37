/** Texts on their way in and out: DOCX, HTML and Markdown become canonical Markdown, a revision becomes a file. */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {"memo", "document", "audit", "people", "shared"})
@NullMarked
package io.sixpager.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Texts on their way in and out: DOCX, HTML and Markdown become canonical Markdown, a revision becomes a file. */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "audit",
            "characters",
            "discussion",
            "discussion :: model",
            "discussion :: placement",
            "discussion :: query",
            "document",
            "memo",
            "memo :: model",
            "memo :: query",
            "memo :: text",
            "people",
            "sandbox",
            "shared",
            "web"
        })
@NullMarked
package io.sixpager.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

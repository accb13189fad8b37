package io.sixpager.discussion.web;

import com.github.benmanes.caffeine.cache.Cache;
import io.sixpager.document.Figures;
import io.sixpager.document.Page;
import io.sixpager.document.UnacceptableText;
import io.sixpager.projection.WeighedCache;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The words of comments as pages show them. Words never change, so that each are rendered once and kept. */
@Component
class CommentPages {

    /** In characters, of words and pages together. */
    private static final int KEPT = 2_000_000;

    private final Cache<String, String> pages = WeighedCache.ofAtMost(
                    KEPT, (String words, String page) -> words.length() + page.length())
            .build();

    /** Sanitised. What is too deep or too wide to be read as Markdown is shown as it was written. */
    String of(String words) {
        return pages.get(words, CommentPages::page);
    }

    private static String page(String words) {
        try {
            return Page.fragment(words, Set.of(), Figures.NONE);
        } catch (UnacceptableText _) {
            return "<p>" + HtmlUtils.htmlEscape(words) + "</p>";
        }
    }
}

package io.sixpager.exchange.spelling;

import java.util.Set;
import java.util.function.Function;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/** Our own parts of the Markdown writer. */
final class SpellingParts {

    static final MarkdownNodeRendererFactory QUOTES = part(QuoteSpelling::new);
    static final MarkdownNodeRendererFactory TEXT = part(TextSpelling::new);

    private SpellingParts() {}

    private static MarkdownNodeRendererFactory part(Function<MarkdownNodeRendererContext, NodeRenderer> renderer) {
        return new MarkdownNodeRendererFactory() {
            @Override
            public NodeRenderer create(MarkdownNodeRendererContext context) {
                return renderer.apply(context);
            }

            @Override
            public Set<Character> getSpecialCharacters() {
                return Set.of();
            }
        };
    }
}

package io.sixpager.exchange.markdown;

import java.util.Set;
import java.util.function.Function;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/** Our own parts of the Markdown writer. */
final class RendererFactories {

    static final MarkdownNodeRendererFactory QUOTES = part(QuoteRenderer::new);
    static final MarkdownNodeRendererFactory TEXT = part(TextRenderer::new);

    private RendererFactories() {}

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

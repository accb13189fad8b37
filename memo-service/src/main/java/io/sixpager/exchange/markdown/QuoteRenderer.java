package io.sixpager.exchange.markdown;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;

/** Writes quotes; their paragraphs stand apart also where the quote is in a list whose items do not. */
final class QuoteRenderer implements NodeRenderer {

    private static final String MARK = "> ";

    private final MarkdownNodeRendererContext context;

    QuoteRenderer(MarkdownNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(BlockQuote.class);
    }

    @Override
    public void render(Node quote) {
        var writer = context.getWriter();
        writer.writePrefix(MARK);
        writer.pushPrefix(MARK);
        writer.pushTight(false);
        for (var node = quote.getFirstChild(); node != null; node = node.getNext()) {
            context.render(node);
        }
        writer.popTight();
        writer.popPrefix();
        writer.block();
    }
}

package io.sixpager.exchange;

import java.util.Set;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/** Brings {@link TextSpelling} into the writer. */
final class SparingText implements MarkdownNodeRendererFactory {

    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
        return new TextSpelling(context);
    }

    @Override
    public Set<Character> getSpecialCharacters() {
        return Set.of();
    }
}

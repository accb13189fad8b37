package io.sixpager.document;

import io.sixpager.document.manuscript.Headings;
import io.sixpager.document.manuscript.ReadableForm;
import io.sixpager.document.markdown.Links;
import io.sixpager.document.markdown.Markdown;
import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** The dialect's tree, for those who bring texts in or take them out. */
public final class Dialect {

    private Dialect() {}

    /** The parsed text. It belongs to the caller alone. */
    public static Node parse(CanonicalText text) {
        return Markdown.parse(text.markdown());
    }

    /** A writer of trees as Markdown; the given parts come before its own. */
    public static MarkdownRenderer writer(List<MarkdownNodeRendererFactory> parts) {
        var builder =
                MarkdownRenderer.builder().extensions(List.of(TablesExtension.create(), FootnotesExtension.create()));
        parts.forEach(builder::nodeRendererFactory);
        return builder.build();
    }

    /** What a tree says and how it is built; two trees with the same lines are the same to a reader, however spelled. */
    public static List<String> readableForm(Node root) {
        return ReadableForm.of(root);
    }

    /** Whether the appendix begins with this heading, if it has not begun before. */
    public static boolean startsAppendix(Heading heading) {
        return Headings.startsAppendix(heading);
    }

    /** Whether a link to this target leads anywhere on the memo's page. */
    public static boolean isLink(String target) {
        return Links.isAllowed(target);
    }
}

package io.sixpager.document;

import java.util.ArrayDeque;
import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The dialect a memo is written in: CommonMark with tables and footnotes. */
final class Markdown {

    /** Deeper than any accepted text, shallow enough for recursive visitors. */
    private static final int PARSER_DEPTH = 60;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(PARSER_DEPTH)
            .maxInlineNesting(PARSER_DEPTH)
            .build();

    private Markdown() {}

    static Node parse(String markdown) {
        TextLimits.checkTables(markdown);
        try {
            return PARSER.parse(markdown);
        } catch (IllegalArgumentException tooManyCells) {
            throw new UnacceptableText("A table has more than a million cells; no page can hold it.");
        }
    }

    static int depth(Node root) {
        int deepest = 0;
        var open = new ArrayDeque<Integer>();
        var nodes = new ArrayDeque<Node>();
        nodes.push(root);
        open.push(0);
        while (!nodes.isEmpty()) {
            var node = nodes.pop();
            var depth = open.pop();
            deepest = Math.max(deepest, depth);
            for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
                nodes.push(child);
                open.push(depth + 1);
            }
        }
        return deepest;
    }
}

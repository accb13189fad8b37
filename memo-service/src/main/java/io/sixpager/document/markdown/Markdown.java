package io.sixpager.document.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The dialect a memo is written in: CommonMark with tables and footnotes. */
public final class Markdown {

    /** Deeper than any accepted text, shallow enough for recursive visitors. */
    private static final int PARSER_DEPTH = 60;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(FootnotesExtension.create()))
            .customBlockParserFactory(new TableParser.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(PARSER_DEPTH)
            .maxInlineNesting(PARSER_DEPTH)
            .build();

    private Markdown() {}

    public static Node parse(String markdown) {
        TextLimits.checkTables(markdown);
        return PARSER.parse(markdown);
    }

    /** The size of a parsed text; counted without recursion, as nothing is known about its depth yet. */
    record Extent(int depth, int blocks, int nodes, int longest, List<TableRow> rows) {

        static Extent of(Node root) {
            int depth = 0;
            int blocks = 0;
            int nodes = 0;
            int longest = 0;
            var rows = new ArrayList<TableRow>();
            var open = new ArrayDeque<Open>();
            open.push(new Open(root, 0));
            while (!open.isEmpty()) {
                var next = open.pop();
                depth = Math.max(depth, next.depth());
                blocks += next.node() instanceof Block || next.node() instanceof TableCell ? 1 : 0;
                nodes++;
                if (next.node() instanceof TableRow row) {
                    rows.add(row);
                }
                longest = Math.max(longest, length(next.node()));
                for (var child = next.node().getFirstChild(); child != null; child = child.getNext()) {
                    open.push(new Open(child, next.depth() + 1));
                }
            }
            return new Extent(depth, blocks, nodes, longest, rows);
        }

        /** The characters that are wrapped as one: those of a paragraph, a cell or a line of code. */
        private static int length(Node node) {
            var lengths = node.getSourceSpans().stream().mapToInt(SourceSpan::getLength);
            return switch (node) {
                case Paragraph _, Heading _, HtmlBlock _, TableCell _ -> lengths.sum();
                case FencedCodeBlock _, IndentedCodeBlock _ -> lengths.max().orElse(0);
                default -> 0;
            };
        }

        private record Open(Node node, int depth) {}
    }
}

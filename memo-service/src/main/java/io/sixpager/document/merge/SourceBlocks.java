package io.sixpager.document.merge;

import io.sixpager.document.markdown.Markdown;
import io.sixpager.document.merge.SourceBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Cuts canonical Markdown into blocks between lines, so that the blocks joined again are the text. */
final class SourceBlocks {

    private SourceBlocks() {}

    /** The blocks of the top level; none of an empty text. */
    static List<SourceBlock> of(String markdown) {
        return markdown.isBlank() ? List.of() : cut(markdown, Markdown.parse(markdown));
    }

    /** The items of a list, or nothing if the block is not just a list. */
    static List<SourceBlock> items(SourceBlock list) {
        var root = Markdown.parse(list.source());
        var only = root.getFirstChild();
        return only instanceof ListBlock && only.getNext() == null ? cut(list.source(), only) : List.of();
    }

    static List<SourceBlock> rows(SourceBlock table) {
        return table.source()
                .lines()
                .map(row -> new SourceBlock(Kind.ROW, row, "\n"))
                .toList();
    }

    static String join(List<SourceBlock> blocks) {
        var text = new StringBuilder();
        for (var block : blocks) {
            text.append(text.isEmpty() ? "" : block.lead()).append(block.source());
        }
        return text.toString();
    }

    private static List<SourceBlock> cut(String text, Node parent) {
        var starts = new TreeMap<Integer, Kind>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!node.getSourceSpans().isEmpty()) {
                starts.putIfAbsent(
                        starts.isEmpty() ? 0 : node.getSourceSpans().getFirst().getLineIndex(), kind(node));
            }
        }
        return cut(List.of(text.split("\n", -1)), starts);
    }

    private static List<SourceBlock> cut(List<String> lines, TreeMap<Integer, Kind> starts) {
        var blocks = new ArrayList<SourceBlock>();
        var lead = "";
        for (var start : starts.entrySet()) {
            var next = starts.higherKey(start.getKey());
            int following = next == null ? lines.size() : next;
            int end = following;
            while (end > start.getKey() + 1 && lines.get(end - 1).isEmpty()) {
                end--;
            }
            blocks.add(new SourceBlock(start.getValue(), String.join("\n", lines.subList(start.getKey(), end)), lead));
            lead = "\n".repeat(following - end + 1);
        }
        return blocks;
    }

    private static Kind kind(Node node) {
        return switch (node) {
            case Paragraph _ -> Kind.PROSE;
            case Heading _ -> Kind.HEADING;
            case ListBlock _ -> Kind.LIST;
            case ListItem _ -> Kind.ITEM;
            case TableBlock _ -> Kind.TABLE;
            case FencedCodeBlock _, IndentedCodeBlock _ -> Kind.CODE;
            case FootnoteDefinition _ -> Kind.NOTE;
            default -> Kind.OTHER;
        };
    }
}

package io.sixpager.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.internal.FootnoteBlockParser;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.internal.BlockQuoteParser;
import org.commonmark.internal.FencedCodeBlockParser;
import org.commonmark.internal.HeadingParser;
import org.commonmark.internal.HtmlBlockParser;
import org.commonmark.internal.IndentedCodeBlockParser;
import org.commonmark.internal.ListBlockParser;
import org.commonmark.internal.ThematicBreakParser;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Tables as GitHub reads them, and as the editor does: a table ends at a blank line or where another block begins, and a
 * bar ends a cell unless the backslash before it escapes it. The library's own parser differs in both.
 */
final class TableParser extends AbstractBlockParser {

    private static final List<BlockParserFactory> OTHERS = List.of(
            new BlockQuoteParser.Factory(),
            new HeadingParser.Factory(),
            new FencedCodeBlockParser.Factory(),
            new HtmlBlockParser.Factory(),
            new ThematicBreakParser.Factory(),
            new ListBlockParser.Factory(),
            new IndentedCodeBlockParser.Factory(),
            new FootnoteBlockParser.Factory());

    private final TableBlock block = new TableBlock();
    private final List<TableCell.@Nullable Alignment> columns;
    private final List<SourceLine> lines = new ArrayList<>();

    private TableParser(List<TableCell.@Nullable Alignment> columns, SourceLine head) {
        this.columns = columns;
        lines.add(head);
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return state.isBlank() || isAnother(state, new Between(this))
                ? BlockContinue.none()
                : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(SourceLine line) {
        lines.add(line);
    }

    /** The first line is the head, the second says how the columns are aligned. */
    @Override
    public void parseInlines(InlineParser inlines) {
        Node section = new TableHead();
        for (int index = 0; index < lines.size(); index++) {
            if (index == 1) {
                continue;
            }
            if (index == 2) {
                section = new TableBody();
            }
            if (section.getParent() == null) {
                block.appendChild(section);
            }
            var row = row(lines.get(index), section instanceof TableHead, inlines);
            var span = index < block.getSourceSpans().size()
                    ? block.getSourceSpans().get(index)
                    : null;
            if (span != null) {
                row.addSourceSpan(span);
                section.addSourceSpan(span);
            }
            section.appendChild(row);
        }
    }

    private TableRow row(SourceLine line, boolean isHead, InlineParser inlines) {
        var cells = TableCells.of(line);
        var row = new TableRow();
        for (int column = 0; column < columns.size(); column++) {
            var cell = new TableCell();
            cell.setHeader(isHead);
            cell.setAlignment(columns.get(column));
            var content = column < cells.size() ? cells.get(column) : SourceLine.of("", null);
            var span = content.getSourceSpan();
            if (span != null) {
                cell.addSourceSpan(span);
            }
            inlines.parse(SourceLines.of(content), cell);
            row.appendChild(cell);
        }
        return row;
    }

    private static boolean isAnother(ParserState state, MatchedBlockParser matched) {
        return OTHERS.stream().anyMatch(other -> other.tryStart(state, matched) != null);
    }

    /** Where a row could be: no paragraph is open that another block would have to interrupt. */
    private record Between(TableParser getMatchedBlockParser) implements MatchedBlockParser {

        @Override
        public SourceLines getParagraphLines() {
            return SourceLines.empty();
        }
    }

    static final class Factory extends AbstractBlockParserFactory {

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            var before = matched.getParagraphLines().getLines();
            if (before.isEmpty() || state.getIndent() >= 4 || isAnother(state, matched)) {
                return BlockStart.none();
            }
            var head = before.getLast();
            var line = state.getLine();
            var columns = TableCells.alignments(
                    line.substring(state.getIndex(), line.getContent().length()));
            if (columns.isEmpty()
                    || !TableCells.haveBar(head)
                    || TableCells.of(head).size() != columns.size()) {
                return BlockStart.none();
            }
            return BlockStart.of(new TableParser(columns, head))
                    .atIndex(state.getIndex())
                    .replaceParagraphLines(1);
        }
    }
}

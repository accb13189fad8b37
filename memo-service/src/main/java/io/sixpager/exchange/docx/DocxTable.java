package io.sixpager.exchange.docx;

import io.sixpager.document.Direction;
import io.sixpager.document.Paper;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableCell.Alignment;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Writes a table; its head is repeated on every page. */
final class DocxTable {

    private final XmlText xml;
    private final DocxRuns runs;
    private Direction direction = Direction.LEFT_TO_RIGHT;

    DocxTable(XmlText xml, DocxRuns runs) {
        this.xml = xml;
        this.runs = runs;
    }

    void write(TableBlock table, String style, int indent) {
        var rows = rows(table);
        var words = rows.stream()
                .map(row -> children(row).map(NodeText::of).toList())
                .toList();
        var columns = ColumnWidths.of(words, Paper.inUse().size().wordTextWidth() - indent);
        direction = Direction.of(words.stream().flatMap(List::stream).collect(Collectors.joining(" ")));
        xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/>"
                + (direction == Direction.RIGHT_TO_LEFT ? "<w:bidiVisual/>" : "") + "<w:tblW w:w=\"" + columns.whole()
                + "\" w:type=\"dxa\"/><w:tblInd w:w=\"" + indent + "\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>");
        for (var width : columns.widths()) {
            xml.leaf("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.raw("</w:tblGrid>");
        rows.forEach(row -> row(row, row.getParent() instanceof TableHead, columns));
        xml.raw("</w:tbl>");
    }

    private static List<Node> rows(TableBlock table) {
        return children(table).flatMap(DocxTable::children).toList();
    }

    private static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNext);
    }

    private void row(Node row, boolean head, ColumnWidths columns) {
        xml.raw("<w:tr><w:trPr><w:cantSplit/>")
                .raw(head ? "<w:tblHeader/>" : "")
                .raw("</w:trPr>");
        var style = DocxStyles.cell(head, columns.size());
        var widths = Arrays.stream(columns.widths()).iterator();
        children(row).forEach(cell -> {
            xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + widths.next() + "\" w:type=\"dxa\"/></w:tcPr>");
            cell((TableCell) cell, style);
            xml.raw("</w:tc>");
        });
        xml.raw("</w:tr>");
    }

    private void cell(TableCell cell, String style) {
        var own = Direction.of(NodeText.of(cell), direction);
        var fromTheRight = own == Direction.RIGHT_TO_LEFT;
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>").raw(fromTheRight ? "<w:bidi/>" : "");
        if (cell.getAlignment() != null) {
            xml.leaf("w:jc", "w:val", side(cell.getAlignment(), fromTheRight));
        }
        xml.raw("</w:pPr>");
        runs.within(own);
        runs.write(cell);
        xml.raw("</w:p>");
    }

    /** Word's “left” is where a line begins. */
    private static String side(Alignment alignment, boolean fromTheRight) {
        return switch (alignment) {
            case LEFT -> fromTheRight ? "right" : "left";
            case CENTER -> "center";
            case RIGHT -> fromTheRight ? "left" : "right";
        };
    }
}

package io.sixpager.exchange.docx;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Writes a table; its head is repeated on every page. */
final class DocxTable {

    private static final int TEXT_WIDTH = 9360;

    private final XmlText xml;
    private final DocxRuns runs;

    DocxTable(XmlText xml, DocxRuns runs) {
        this.xml = xml;
        this.runs = runs;
    }

    void write(TableBlock table, String style, int indent) {
        var columns = columns(table);
        var width = (TEXT_WIDTH - indent) / Math.max(1, columns);
        xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/><w:tblW w:w=\"" + width * columns
                + "\" w:type=\"dxa\"/><w:tblInd w:w=\"" + indent + "\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>");
        for (int column = 0; column < columns; column++) {
            xml.leaf("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.raw("</w:tblGrid>");
        for (var part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (var row = part.getFirstChild(); row != null; row = row.getNext()) {
                row(row, part instanceof TableHead, width);
            }
        }
        xml.raw("</w:tbl>");
    }

    private static int columns(TableBlock table) {
        int count = 0;
        var head = table.getFirstChild() == null ? null : table.getFirstChild().getFirstChild();
        for (var cell = head == null ? null : head.getFirstChild(); cell != null; cell = cell.getNext()) {
            count++;
        }
        return count;
    }

    private void row(Node row, boolean head, int width) {
        xml.raw("<w:tr><w:trPr><w:cantSplit/>")
                .raw(head ? "<w:tblHeader/>" : "")
                .raw("</w:trPr>");
        for (var cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\""
                    + (head ? "CellHead" : "CellText") + "\"/>");
            var alignment = ((TableCell) cell).getAlignment();
            if (alignment != null) {
                xml.raw("<w:jc w:val=\""
                        + switch (alignment) {
                            case LEFT -> "left";
                            case CENTER -> "center";
                            case RIGHT -> "right";
                        }
                        + "\"/>");
            }
            xml.raw("</w:pPr>");
            runs.write(cell);
            xml.raw("</w:p></w:tc>");
        }
        xml.raw("</w:tr>");
    }
}

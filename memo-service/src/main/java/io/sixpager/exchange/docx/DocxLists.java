package io.sixpager.exchange.docx;

import java.util.ArrayList;
import java.util.List;

/** The lists of a document: every list of the text is a list of its own in Word, so that none goes on with another. */
final class DocxLists {

    /** Word counts no deeper. */
    static final int LEVELS = 9;

    private record Numbered(boolean ordered, String delimiter, int level, int start) {}

    private final List<Numbered> lists = new ArrayList<>();

    int bullets(int level) {
        lists.add(new Numbered(false, "", Math.min(level, LEVELS - 1), 1));
        return lists.size();
    }

    int ordered(int level, int start, String delimiter) {
        lists.add(new Numbered(true, delimiter, Math.min(level, LEVELS - 1), start));
        return lists.size();
    }

    String part() {
        var xml = new XmlText().raw(DocxParts.HEAD).open("w:numbering", "xmlns:w", DocxParts.W);
        template(xml, 0, "");
        template(xml, 1, ".");
        template(xml, 2, ")");
        for (int i = 0; i < lists.size(); i++) {
            var list = lists.get(i);
            xml.open("w:num", "w:numId", String.valueOf(i + 1))
                    .leaf(
                            "w:abstractNumId",
                            "w:val",
                            list.ordered() ? list.delimiter().equals(")") ? "2" : "1" : "0");
            if (list.ordered()) {
                xml.open("w:lvlOverride", "w:ilvl", String.valueOf(list.level()))
                        .leaf("w:startOverride", "w:val", String.valueOf(list.start()))
                        .close("w:lvlOverride");
            }
            xml.close("w:num");
        }
        return xml.close("w:numbering").toString();
    }

    private static void template(XmlText xml, int id, String delimiter) {
        xml.open("w:abstractNum", "w:abstractNumId", String.valueOf(id))
                .leaf("w:multiLevelType", "w:val", "multilevel");
        for (int level = 0; level < LEVELS; level++) {
            var left = String.valueOf((level + 1) * DocxStyles.INDENT);
            xml.open("w:lvl", "w:ilvl", String.valueOf(level))
                    .leaf("w:start", "w:val", "1")
                    .leaf("w:numFmt", "w:val", delimiter.isEmpty() ? "bullet" : "decimal")
                    .leaf("w:lvlText", "w:val", text(level, delimiter))
                    .leaf("w:lvlJc", "w:val", "left")
                    .open("w:pPr")
                    .leaf("w:ind", "w:left", left, "w:hanging", String.valueOf(DocxStyles.INDENT))
                    .close("w:pPr")
                    .close("w:lvl");
        }
        xml.close("w:abstractNum");
    }

    private static String text(int level, String delimiter) {
        return delimiter.isEmpty() ? level % 2 == 0 ? "\u2022" : "\u2013" : "%" + (level + 1) + delimiter;
    }
}

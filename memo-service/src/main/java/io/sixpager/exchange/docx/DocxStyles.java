package io.sixpager.exchange.docx;

import io.sixpager.document.Paper;
import io.sixpager.exchange.docx.StyleName.Kind;
import io.sixpager.exchange.docx.StyleName.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The style sheet of a document: what is always there, and the styles that its paragraphs have asked for. */
final class DocxStyles {

    /** A quarter of an inch, for each list or quote around a paragraph. */
    static final int INDENT = 360;

    /** In half points. */
    private static final int CODE_SIZE = 18;

    private static final int CAPTION_SIZE = 18;
    private static final int SPACE_SIZE = 8;

    private static final Map<Kind, Integer> HEADING_SIZES = Map.of(
            Kind.HEADING_1,
            34,
            Kind.HEADING_2,
            27,
            Kind.HEADING_3,
            23,
            Kind.HEADING_4,
            21,
            Kind.HEADING_5,
            21,
            Kind.HEADING_6,
            21,
            Kind.RECORD_TITLE,
            34,
            Kind.RECORD_HEADING,
            23);

    private final Map<String, StyleName> used = new TreeMap<>(Comparator.naturalOrder());

    DocxStyles() {
        use(new StyleName(Kind.TEXT, List.of()));
    }

    String use(StyleName style) {
        used.putIfAbsent(style.id(), style);
        return style.id();
    }

    /** The style of a cell whose type has a size out of {@link ColumnWidths#SIZES}. */
    static String cell(boolean head, int size) {
        return (head ? "CellHead" : "CellText") + (size == ColumnWidths.SIZES.getFirst() ? "" : size);
    }

    private static void cells(XmlText xml) {
        for (int size : ColumnWidths.SIZES.subList(1, ColumnWidths.SIZES.size())) {
            for (var head : new boolean[] {false, true}) {
                xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", cell(head, size))
                        .leaf("w:name", "w:val", (head ? "Cell head " : "Cell text ") + size)
                        .leaf("w:basedOn", "w:val", cell(head, ColumnWidths.SIZES.getFirst()))
                        .open("w:pPr")
                        .leaf("w:spacing", "w:line", String.valueOf(size * 13), "w:lineRule", "atLeast")
                        .close("w:pPr")
                        .open("w:rPr");
                size(xml, size);
                xml.close("w:rPr").close("w:style");
            }
        }
    }

    static int indent(List<Step> path) {
        return path.size() * INDENT;
    }

    String part() {
        var xml = new XmlText().raw(DocxParts.HEAD).open("w:styles", "xmlns:w", DocxParts.W);
        var width = String.valueOf(Paper.inUse().size().wordTextWidth());
        xml.raw(DocxParts.resource("styles.xml").replace("TEXT-WIDTH", width));
        cells(xml);
        used.values().forEach(style -> {
            if (style.kind() == Kind.TABLE) {
                table(xml, style);
            } else {
                paragraph(xml, style);
            }
        });
        return xml.close("w:styles").toString();
    }

    private static void table(XmlText xml, StyleName style) {
        xml.open("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", style.id())
                .leaf("w:name", "w:val", style.name())
                .leaf("w:basedOn", "w:val", "TableNormal")
                .raw(DocxParts.resource("table.xml"))
                .close("w:style");
    }

    private static void paragraph(XmlText xml, StyleName style) {
        var normal = style.name().equals("Normal");
        var builtIn =
                normal || style.path().isEmpty() && (style.kind().headingLevel() > 0 || style.kind() == Kind.CAPTION);
        xml.raw("<w:style w:type=\"paragraph\"" + (normal ? " w:default=\"1\"" : "")
                        + (builtIn ? "" : " w:customStyle=\"1\""))
                .raw(" w:styleId=\"" + style.id() + "\">")
                .leaf("w:name", "w:val", style.name());
        if (!normal) {
            xml.leaf("w:basedOn", "w:val", "Normal");
        }
        if (style.kind().headingLevel() > 0) {
            xml.leaf("w:next", "w:val", "Normal");
        }
        xml.leaf("w:qFormat").open("w:pPr");
        paragraphProperties(xml, style);
        xml.close("w:pPr").open("w:rPr");
        runProperties(xml, style);
        xml.close("w:rPr").close("w:style");
    }

    private static void paragraphProperties(XmlText xml, StyleName style) {
        var kind = style.kind();
        if (kind.headingLevel() > 0 || kind == Kind.RECORD_HEADING) {
            xml.leaf("w:keepNext").leaf("w:keepLines");
        }
        if (kind == Kind.RECORD_TITLE) {
            xml.leaf("w:pageBreakBefore");
        }
        if (kind == Kind.RULE) {
            xml.open("w:pBdr")
                    .leaf("w:bottom", "w:val", "single", "w:sz", "4", "w:space", "1", "w:color", "808080")
                    .close("w:pBdr");
        } else if (style.path().stream().anyMatch(step -> !step.isList())) {
            xml.open("w:pBdr")
                    .leaf("w:left", "w:val", "single", "w:sz", "12", "w:space", "8", "w:color", "B0A898")
                    .close("w:pBdr");
        }
        if (kind.isCode()) {
            xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "F4F1EA");
        }
        var tight = !style.path().isEmpty() && style.path().getLast().isTight();
        var heading = kind.headingLevel();
        var after = kind == Kind.SPACE ? 0 : tight ? 40 : heading > 0 ? 80 : 140;
        xml.leaf(
                "w:spacing",
                "w:before",
                heading == 0 ? "0" : heading == 1 ? "0" : "260",
                "w:after",
                String.valueOf(after),
                "w:line",
                heading == 1 ? "400" : "280",
                "w:lineRule",
                "atLeast");
        if (!style.path().isEmpty()) {
            xml.leaf("w:ind", "w:left", String.valueOf(indent(style.path())));
        }
        if (heading > 0) {
            xml.leaf("w:outlineLvl", "w:val", String.valueOf(heading - 1));
        }
    }

    /** What ends with “Cs” is said of scripts such as Arabic and Hebrew. */
    private static void runProperties(XmlText xml, StyleName style) {
        var kind = style.kind();
        if (kind.isCode()) {
            xml.raw("<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/><w:noProof/>");
            size(xml, CODE_SIZE);
        }
        if (kind == Kind.SPACE) {
            size(xml, SPACE_SIZE);
        }
        if (kind == Kind.CAPTION) {
            xml.raw("<w:i/><w:iCs/><w:color w:val=\"5A5348\"/>");
            size(xml, CAPTION_SIZE);
        }
        var size = HEADING_SIZES.get(kind);
        if (size != null) {
            xml.leaf("w:b").leaf("w:bCs");
            size(xml, size);
        }
    }

    private static void size(XmlText xml, int halfPoints) {
        xml.leaf("w:sz", "w:val", String.valueOf(halfPoints)).leaf("w:szCs", "w:val", String.valueOf(halfPoints));
    }
}

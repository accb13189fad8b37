package io.sixpager.exchange.word;

import io.sixpager.exchange.model.CharacterFormat;
import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.model.NoteNumbering;
import io.sixpager.exchange.model.VerticalAlignment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one run: a stretch of text in one format. */
final class WordRun {

    /** As LibreOffice writes it: half points above the line, from two points on. */
    private static final int RAISED = 4;

    private final Xml xml;
    private final WordContext context;
    private final WordLine line;
    private final boolean codeParagraph;
    private CharacterFormat format = CharacterFormat.PLAIN;
    private String style = "";
    private boolean hidden;
    private VerticalAlignment alignment = VerticalAlignment.NOT;

    WordRun(Xml xml, WordContext context, WordLine line, boolean codeParagraph) {
        this.xml = xml;
        this.context = context;
        this.line = line;
        this.codeParagraph = codeParagraph;
    }

    void read() {
        xml.children(this::part);
    }

    private void part(String name) {
        switch (name) {
            case "w:rPr" -> xml.children(this::property);
            case "w:t", "w:delText" -> text(xml.text());
            case "w:tab" -> text(codeParagraph ? "\t" : " ");
            case "w:br", "w:cr" -> {
                if (xml.attribute("w:type") == null || "textWrapping".equals(xml.attribute("w:type"))) {
                    line.lineEnd(format);
                }
            }
            case "w:noBreakHyphen" -> text("\u2011");
            case "w:sym" -> context.findings().dropped("A symbol of a special font was left out.");
            case "w:footnoteReference" -> line.note(xml.attribute("w:id"), "f", format);
            case "w:endnoteReference" -> line.note(xml.attribute("w:id"), "e", format);
            case "w:fldChar" -> line.fields().mark(xml.attribute("w:fldCharType"));
            case "w:instrText" -> line.fields().instruction(xml.text());
            case "w:drawing", "w:pict" -> new WordDrawing(xml, context, line).read();
            case "w:object" -> context.findings().dropped("An embedded object was left out.");
            case "mc:AlternateContent", "mc:Choice" -> xml.children(this::part);
            default -> {}
        }
    }

    private void property(String name) {
        switch (name) {
            case "w:rStyle" -> {
                var id = xml.attribute("w:val");
                style = context.styles().name(id);
                format = context.styles().format(id, format);
            }
            case "w:b" -> format = format.asBold(xml.isOn());
            case "w:i" -> format = format.asItalic(xml.isOn());
            case "w:rFonts" -> format = WordStyles.isMonospaced(xml.attribute("w:ascii")) ? format.asCode() : format;
            case "w:vanish" -> hidden = xml.isOn();
            case "w:vertAlign" ->
                alignment = switch (String.valueOf(xml.attribute("w:val"))) {
                    case "superscript" -> VerticalAlignment.SUPERSCRIPT;
                    case "subscript" -> VerticalAlignment.SUBSCRIPT;
                    default -> VerticalAlignment.NOT;
                };
            case "w:position" -> {
                int position = Objects.requireNonNullElse(xml.number("w:val"), 0);
                alignment = position >= RAISED
                        ? VerticalAlignment.SUPERSCRIPT
                        : position <= -RAISED ? VerticalAlignment.SUBSCRIPT : alignment;
            }
            case "w:strike", "w:dstrike" -> {
                if (xml.isOn()) {
                    context.findings().dropped("Text that was struck through was kept without the stroke.");
                }
            }
            case "w:rPrChange" -> line.changes().formatted(xml);
            default -> {}
        }
    }

    private void text(String text) {
        if (hidden) {
            context.findings().dropped("Hidden text was left out: “" + Findings.excerpt(text) + "”.");
        } else if (style.equals("Note number") && text.matches("\\d{1,6}")) {
            line.note(text, NoteNumbering.BY_NUMBER, format);
        } else if (style.equals("Picture caption")) {
            line.caption(text);
        } else {
            line.words(alignment.spell(text), codeParagraph ? CharacterFormat.PLAIN : format);
        }
    }

    static @Nullable String firstGiven(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? other : one;
    }
}

package io.sixpager.exchange.word;

import io.sixpager.exchange.sheet.Findings;
import io.sixpager.exchange.sheet.Look;
import io.sixpager.exchange.sheet.NoteNumbering;
import io.sixpager.exchange.sheet.Raised;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one run: a stretch of text under one look. */
final class WordRun {

    /** As LibreOffice writes it: half points above the line, from two points on. */
    private static final int RAISED = 4;

    private final Xml xml;
    private final WordContext context;
    private final WordLine line;
    private final boolean codeParagraph;
    private Look look = Look.PLAIN;
    private String style = "";
    private boolean hidden;
    private Raised raised = Raised.NOT;

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
                    line.lineEnd(look);
                }
            }
            case "w:noBreakHyphen" -> text("\u2011");
            case "w:sym" -> context.findings().dropped("A symbol of a special font was left out.");
            case "w:footnoteReference" -> line.note(xml.attribute("w:id"), "f", look);
            case "w:endnoteReference" -> line.note(xml.attribute("w:id"), "e", look);
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
                look = context.styles().look(id, look);
            }
            case "w:b" -> look = look.asBold(xml.isOn());
            case "w:i" -> look = look.asItalic(xml.isOn());
            case "w:rFonts" -> look = WordStyles.isMonospaced(xml.attribute("w:ascii")) ? look.asCode() : look;
            case "w:vanish" -> hidden = xml.isOn();
            case "w:vertAlign" ->
                raised = switch (String.valueOf(xml.attribute("w:val"))) {
                    case "superscript" -> Raised.HIGH;
                    case "subscript" -> Raised.LOW;
                    default -> Raised.NOT;
                };
            case "w:position" -> {
                int position = Objects.requireNonNullElse(xml.number("w:val"), 0);
                raised = position >= RAISED ? Raised.HIGH : position <= -RAISED ? Raised.LOW : raised;
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
            line.note(text, NoteNumbering.BY_NUMBER, look);
        } else if (style.equals("Picture caption")) {
            line.caption(text);
        } else {
            line.words(raised.spell(text), codeParagraph ? Look.PLAIN : look);
        }
    }

    static @Nullable String firstGiven(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? other : one;
    }
}

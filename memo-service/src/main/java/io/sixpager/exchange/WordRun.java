package io.sixpager.exchange;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one run: a stretch of text under one look. */
final class WordRun {

    private final Xml xml;
    private final WordContext context;
    private final WordLine line;
    private final boolean codeParagraph;
    private Look look = Look.PLAIN;
    private String style = "";
    private boolean hidden;
    private String raised = "";

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
            case "w:vertAlign" -> raised = Objects.requireNonNullElse(xml.attribute("w:val"), "");
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
            line.note(text, NoteLabels.BY_NUMBER, look);
        } else if (style.equals("Picture caption")) {
            line.caption(text);
        } else {
            line.words(spelled(text), codeParagraph ? Look.PLAIN : look);
        }
    }

    private String spelled(String text) {
        return switch (raised) {
            case "superscript" -> Raised.superscript(text);
            case "subscript" -> Raised.subscript(text);
            default -> text;
        };
    }

    /** Digits that Markdown cannot raise; ten to the sixth must not become 106. */
    private static final class Raised {

        private static final String PLAIN = "0123456789+-=()n";
        private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";
        private static final String LOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ";

        static String superscript(String text) {
            return mapped(text, HIGH);
        }

        static String subscript(String text) {
            return mapped(text, LOW);
        }

        private static String mapped(String text, String to) {
            var normal = text.replace('\u2212', '-');
            return normal.chars().allMatch(c -> PLAIN.indexOf(c) >= 0)
                    ? normal.chars()
                            .mapToObj(c -> String.valueOf(to.charAt(PLAIN.indexOf(c))))
                            .reduce("", String::concat)
                    : text;
        }
    }

    static @Nullable String firstGiven(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? other : one;
    }
}

package io.sixpager.exchange.word;

import io.sixpager.exchange.model.CharacterFormat;
import io.sixpager.exchange.model.NoteNumbering;
import io.sixpager.exchange.model.SymbolFonts;
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
    private boolean struck;
    private @Nullable String font;
    private VerticalAlignment alignment = VerticalAlignment.NOT;

    /** @param paragraphStyle of which a run inherits what decides whether its words are shown, and as what */
    WordRun(Xml xml, WordContext context, WordLine line, boolean codeParagraph, @Nullable String paragraphStyle) {
        this.xml = xml;
        this.context = context;
        this.line = line;
        this.codeParagraph = codeParagraph;
        inherit(paragraphStyle);
    }

    private void inherit(@Nullable String id) {
        hidden |= context.styles().isHidden(id);
        struck |= context.styles().isStruck(id);
        font = firstGiven(context.styles().inherited(id, WordStyles.Style::font), font);
    }

    void read() {
        xml.children(this::part);
    }

    private void part(String name) {
        switch (name) {
            case "w:rPr" -> xml.children(this::property);
            case "w:t", "w:delText", "m:t" -> text(xml.text());
            case "w:tab", "w:ptab" -> text(codeParagraph ? "\t" : " ");
            case "w:br", "w:cr" -> {
                if (xml.attribute("w:type") == null || "textWrapping".equals(xml.attribute("w:type"))) {
                    line.lineEnd(format);
                }
            }
            case "w:noBreakHyphen" -> text("\u2011");
            case "w:sym" -> symbol();
            case "w:footnoteReference" -> line.note(xml.attribute("w:id"), "f", format);
            case "w:endnoteReference" -> line.note(xml.attribute("w:id"), "e", format);
            case "w:fldChar" -> field(String.valueOf(xml.attribute("w:fldCharType")));
            case "w:instrText" -> line.fields().instruction(xml.text());
            case "w:delInstrText" -> {
                if (!line.changes().isDeleting()) {
                    line.fields().instruction(xml.text());
                }
            }
            case "w:ruby" -> ruby();
            case "w:drawing", "w:pict" -> new WordDrawing(xml, context, line).read();
            case "w:object" -> {
                context.findings().dropped("An embedded object was left out; a gap is marked in its place.");
                WordSkipped.report(xml, name, context.findings());
                text("[embedded object]");
            }
            case "mc:AlternateContent" -> context.alternate(xml, this::part);
            case "w:softHyphen" -> {}
            case "w:dayShort", "w:dayLong", "w:monthShort", "w:monthLong", "w:yearShort", "w:yearLong", "w:pgNum" ->
                context.findings().dropped("A date or page number that Word works out anew was left out.");
            default -> WordSkipped.report(xml, name, context.findings());
        }
    }

    private void symbol() {
        var code = Objects.requireNonNullElse(xml.attribute("w:char"), "");
        var symbolFont = xml.attribute("w:font");
        if (code.matches("[0-9A-Fa-f]{1,6}")) {
            text(SymbolFonts.sign(String.valueOf(symbolFont), Integer.parseInt(code, 16))
                    .orElseGet(() -> SymbolFonts.unknown(symbolFont, Integer.parseInt(code, 16), context.findings())));
        }
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> line.fields().begin(WordForms.field(xml));
            case "separate" -> line.fields().separate();
            case "end" -> {
                var said = line.fields().end();
                if (!said.isEmpty()) {
                    text(said);
                }
            }
            default -> {}
        }
    }

    /** The reading of a word follows it in brackets. */
    private void ruby() {
        var reading = new StringBuilder();
        xml.children(name -> {
            switch (name) {
                case "w:rt" -> reading.append(WordSkipped.words(xml, name));
                case "w:rubyBase" -> xml.children(line::read);
                default -> {}
            }
        });
        if (!reading.isEmpty()) {
            text("(" + reading + ")");
        }
    }

    private void property(String name) {
        switch (name) {
            case "w:rStyle" -> {
                var id = xml.attribute("w:val");
                style = context.styles().name(id);
                format = context.styles().format(id, format);
                inherit(id);
            }
            case "w:b" -> format = format.asBold(xml.isOn());
            case "w:i" -> format = format.asItalic(xml.isOn());
            case "w:rFonts" -> {
                format = WordStyles.isMonospaced(xml.attribute("w:ascii")) ? format.asCode() : format;
                font = firstGiven(WordStyles.font(xml), font);
            }
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
            case "w:strike", "w:dstrike" -> struck = xml.isOn();
            case "w:rPrChange" -> line.changes().formatted(xml);
            default -> {}
        }
    }

    private void text(String text) {
        if (hidden || struck) {
            line.left(text, hidden ? "Hidden text" : "Text that was struck through");
        } else if (style.equals("Note number") && text.matches("\\d{1,6}")) {
            line.note(text, NoteNumbering.BY_NUMBER, format);
        } else if (style.equals("Picture caption")) {
            line.caption(text);
        } else {
            line.words(
                    alignment.spell(SymbolFonts.spell(font, text, context.findings())),
                    codeParagraph ? CharacterFormat.PLAIN : format);
        }
    }

    static @Nullable String firstGiven(@Nullable String one, @Nullable String other) {
        return one == null || one.isBlank() ? other : one;
    }
}

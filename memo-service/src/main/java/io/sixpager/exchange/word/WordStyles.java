package io.sixpager.exchange.word;

import io.sixpager.exchange.model.CharacterFormat;
import io.sixpager.exchange.model.SymbolFonts;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The styles of a document, with what they inherit. */
final class WordStyles {

    private static final int MAX_STYLES = 10_000;
    private static final int MAX_INHERITANCE = 20;
    private static final Pattern CODE =
            Pattern.compile("(?:.*\\b)?(?:code|verbatim|preformatted|plain text|macro text)\\b.*");
    private static final Pattern MONOSPACED = Pattern.compile(
            "courier.*|consolas.*|menlo.*|monaco.*|.*\\bmono\\b.*|source code.*|lucida console.*|fira code.*|cascadia.*",
            Pattern.CASE_INSENSITIVE);

    /** One style as it stands in the file. */
    record Style(
            String name,
            @Nullable String basedOn,
            @Nullable Integer outline,
            @Nullable Integer numId,
            @Nullable Integer level,
            @Nullable Integer indent,
            boolean bold,
            boolean italic,
            boolean struck,
            boolean hidden,
            @Nullable String font) {}

    /** Something that a style may say or leave to what it is based on. */
    interface Property<T> {
        @Nullable T of(Style style);
    }

    private final Map<String, Style> styles = new HashMap<>();

    void read(Xml xml) {
        xml.root(_ -> xml.children(name -> {
            var id = xml.attribute("w:styleId");
            if (name.equals("w:style") && id != null && styles.size() < MAX_STYLES) {
                var reading = new Reading();
                xml.children(property -> reading.read(xml, property));
                styles.put(id, reading.style());
            }
        }));
    }

    private static final class Reading {
        private String name = "";
        private @Nullable String basedOn;
        private @Nullable Integer outline;
        private @Nullable Integer numId;
        private @Nullable Integer level;
        private @Nullable Integer indent;
        private boolean bold;
        private boolean italic;
        private boolean struck;
        private boolean hidden;
        private @Nullable String font;

        void read(Xml xml, String property) {
            switch (property) {
                case "w:name" -> name = Objects.requireNonNullElse(xml.attribute("w:val"), "");
                case "w:basedOn" -> basedOn = xml.attribute("w:val");
                case "w:pPr", "w:rPr", "w:numPr" -> xml.children(inner -> read(xml, inner));
                case "w:outlineLvl" -> outline = xml.number("w:val");
                case "w:numId" -> numId = xml.number("w:val");
                case "w:ilvl" -> level = xml.number("w:val");
                case "w:ind" ->
                    indent = Objects.requireNonNullElseGet(
                            xml.number("w:left"), () -> Objects.requireNonNullElse(xml.number("w:start"), 0));
                case "w:b" -> bold = xml.isOn();
                case "w:i" -> italic = xml.isOn();
                case "w:strike", "w:dstrike" -> struck = xml.isOn();
                case "w:vanish" -> hidden = xml.isOn();
                case "w:rFonts" -> font = font(xml);
                default -> {}
            }
        }

        Style style() {
            return new Style(name, basedOn, outline, numId, level, indent, bold, italic, struck, hidden, font);
        }
    }

    /** Whether the document began as one of ours. */
    boolean areOurs() {
        return styles.values().stream().anyMatch(style -> style.name().equals("Code words"));
    }

    static boolean isMonospaced(@Nullable String font) {
        return font != null && MONOSPACED.matcher(font).matches();
    }

    String name(@Nullable String id) {
        var style = id == null ? null : styles.get(id);
        return style == null ? id == null ? "Normal" : id : style.name();
    }

    /** The first value that the style or one of those it is based on has. */
    <T> @Nullable T inherited(@Nullable String id, Property<T> property) {
        var at = id;
        for (int i = 0; i < MAX_INHERITANCE && at != null; i++) {
            var style = styles.get(at);
            var value = style == null ? null : property.of(style);
            if (style == null || value != null) {
                return value;
            }
            at = style.basedOn();
        }
        return null;
    }

    /** Whether the style or one of those it is based on has such a name, in lower case. */
    boolean isNamed(@Nullable String id, Pattern names) {
        var own = name(id).toLowerCase(Locale.ROOT);
        return names.matcher(own).matches()
                || inherited(
                                id,
                                style -> names.matcher(style.name().toLowerCase(Locale.ROOT))
                                                .matches()
                                        ? true
                                        : null)
                        != null;
    }

    boolean isCode(@Nullable String id) {
        return id != null && isNamed(id, CODE);
    }

    /** A character style as a format. */
    CharacterFormat format(@Nullable String id, CharacterFormat before) {
        if (id == null) {
            return before;
        }
        var name = name(id).toLowerCase(Locale.ROOT);
        var format = before;
        format = name.equals("strong") || isTrue(id, Style::bold) ? format.asBold(true) : format;
        format = name.equals("emphasis") || isTrue(id, Style::italic) ? format.asItalic(true) : format;
        return isCode(id) || isMonospaced(inherited(id, Style::font)) ? format.asCode() : format;
    }

    boolean isStruck(@Nullable String id) {
        return id != null && isTrue(id, Style::struck);
    }

    boolean isHidden(@Nullable String id) {
        return id != null && isTrue(id, Style::hidden);
    }

    /** The font that the element at hand names; one of symbols counts wherever it is named. */
    static @Nullable String font(Xml xml) {
        var ascii = xml.attribute("w:ascii");
        return Stream.of("w:hAnsi", "w:cs", "w:eastAsia")
                .map(xml::attribute)
                .filter(SymbolFonts::knows)
                .findFirst()
                .filter(_ -> ascii == null)
                .orElse(ascii);
    }

    private boolean isTrue(String id, Function<Style, Boolean> property) {
        return inherited(id, style -> property.apply(style) ? true : null) != null;
    }
}

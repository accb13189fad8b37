package io.sixpager.exchange.word;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a paragraph says of itself before its text. */
final class WordProperties {

    private @Nullable String style;
    private @Nullable Integer numId;
    private @Nullable Integer level;
    private @Nullable Integer indent;
    private @Nullable Integer outline;
    private @Nullable String alignment;
    private boolean bordered;
    private boolean markGone;
    private boolean dropCap;

    void read(Xml xml, WordChanges changes) {
        xml.children(name -> {
            switch (name) {
                case "w:pStyle" -> style = xml.attribute("w:val");
                case "w:numPr" -> xml.children(inner -> numbering(xml, inner));
                case "w:ind" ->
                    indent = Objects.requireNonNullElseGet(
                            xml.number("w:left"), () -> Objects.requireNonNullElse(xml.number("w:start"), 0));
                case "w:outlineLvl" -> outline = xml.number("w:val");
                case "w:jc" -> alignment = xml.attribute("w:val");
                case "w:pBdr" -> bordered = true;
                case "w:rPr" -> xml.children(inner -> mark(xml, inner, changes));
                case "w:framePr" -> dropCap = isDropCap(xml.attribute("w:dropCap"));
                case "w:pPrChange" -> changes.formatted(xml);
                default -> {}
            }
        });
    }

    private void mark(Xml xml, String name, WordChanges changes) {
        switch (name) {
            case "w:ins", "w:del", "w:moveFrom", "w:moveTo" -> {
                markGone |= changes.isGone(xml, name);
                changes.mark(xml, name).says("¶");
            }
            default -> {}
        }
    }

    private static boolean isDropCap(@Nullable String value) {
        return value != null && !value.equals("none");
    }

    private void numbering(Xml xml, String name) {
        if (name.equals("w:numId")) {
            numId = xml.number("w:val");
        } else if (name.equals("w:ilvl")) {
            level = xml.number("w:val");
        }
    }

    @Nullable String style() {
        return style;
    }

    /** Zero means that the paragraph is taken out of its style's list. */
    @Nullable Integer numId() {
        return numId;
    }

    @Nullable Integer level() {
        return level;
    }

    @Nullable Integer indent() {
        return indent;
    }

    @Nullable Integer outline() {
        return outline;
    }

    @Nullable String alignment() {
        return alignment;
    }

    boolean isBordered() {
        return bordered;
    }

    /** Whether the next paragraph goes on with this one: its end is not there, or it is the large first letter of the next. */
    boolean goesOn() {
        return markGone || dropCap;
    }
}

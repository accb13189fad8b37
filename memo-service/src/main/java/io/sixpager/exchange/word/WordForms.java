package io.sixpager.exchange.word;

import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a form says: a box that is ticked or not, an entry that was chosen. */
final class WordForms {

    private static final String TICKED = "☒";
    private static final String EMPTY = "☐";

    private WordForms() {}

    /** The state of an old form field, read from within the mark that begins it. */
    static String field(Xml xml) {
        var state = new StringBuilder();
        xml.children(name -> {
            if (name.equals("w:ffData")) {
                xml.children(part -> {
                    switch (part) {
                        case "w:checkBox" -> state.append(box(xml));
                        case "w:ddList" -> state.append(entry(xml));
                        case "w:textInput" -> state.append(text(xml));
                        default -> {}
                    }
                });
            }
        });
        return state.toString();
    }

    private static String box(Xml xml) {
        boolean[] ticked = {false, false};
        xml.children(part -> {
            switch (part) {
                case "w:default" -> ticked[0] = ticked[1] ? ticked[0] : xml.isOn();
                case "w:checked" -> {
                    ticked[0] = xml.isOn();
                    ticked[1] = true;
                }
                default -> {}
            }
        });
        return ticked[0] ? TICKED : EMPTY;
    }

    private static String entry(Xml xml) {
        var entries = new ArrayList<String>();
        @Nullable Integer[] chosen = {null, null};
        xml.children(part -> {
            switch (part) {
                case "w:default" -> chosen[0] = xml.number("w:val");
                case "w:result" -> chosen[1] = xml.number("w:val");
                case "w:listEntry" -> entries.add(Objects.requireNonNullElse(xml.attribute("w:val"), ""));
                default -> {}
            }
        });
        int index = Objects.requireNonNullElse(chosen[1], Objects.requireNonNullElse(chosen[0], 0));
        return index >= 0 && index < entries.size() ? entries.get(index) : "";
    }

    private static String text(Xml xml) {
        var text = new StringBuilder();
        xml.children(part -> {
            if (part.equals("w:default")) {
                text.append(Objects.requireNonNullElse(xml.attribute("w:val"), ""));
            }
        });
        return text.toString();
    }

    /** The state of a content control that shows nothing else, read from its properties; of most kinds there is none. */
    static String control(Xml xml) {
        var state = new StringBuilder();
        xml.children(name -> {
            switch (name) {
                case "w14:checkbox" -> {
                    boolean[] ticked = {false};
                    xml.children(part -> ticked[0] |= part.equals("w14:checked") && xml.isOn("w14:val"));
                    state.append(ticked[0] ? TICKED : EMPTY);
                }
                case "w:dropDownList", "w:comboBox" -> state.append(lastChoice(xml));
                default -> {}
            }
        });
        return state.toString();
    }

    private static String lastChoice(Xml xml) {
        var value = Objects.requireNonNullElse(xml.attribute("w:lastValue"), "");
        var shown = new StringBuilder();
        xml.children(item -> {
            if (item.equals("w:listItem") && value.equals(xml.attribute("w:value"))) {
                shown.append(Objects.requireNonNullElse(xml.attribute("w:displayText"), value));
            }
        });
        return shown.isEmpty() ? value : shown.toString();
    }
}

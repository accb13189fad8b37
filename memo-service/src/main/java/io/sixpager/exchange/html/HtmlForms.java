package io.sixpager.exchange.html;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What a page's form says: a box that is ticked or not, an entry that was chosen, words that were typed. */
final class HtmlForms {

    private HtmlForms() {}

    /** The state of an element as text; of one that has none it is empty. */
    static Optional<String> state(Element element) {
        return switch (element.normalName()) {
            case "input" -> Optional.of(input(element));
            case "select" -> Optional.of(chosen(element));
            case "textarea" -> Optional.of(element.wholeText().strip());
            case "progress", "meter" -> Optional.of(measured(element));
            default -> Optional.empty();
        };
    }

    /** A box that is drawn by other means, as on lists of things to do; its words follow. */
    static Optional<String> box(Element element) {
        var role = element.attr("role");
        if (role.equals("checkbox") || role.equals("radio") || role.equals("switch")) {
            return Optional.of(box(element.attr("aria-checked").equals("true")));
        }
        return element.hasClass("checkbox-on") || element.hasClass("checkbox-off")
                ? Optional.of(box(element.hasClass("checkbox-on")))
                : Optional.empty();
    }

    private static String box(boolean ticked) {
        return ticked ? "☒" : "☐";
    }

    private static String input(Element input) {
        return switch (input.attr("type").toLowerCase(Locale.ROOT)) {
            case "checkbox", "radio" -> box(input.hasAttr("checked"));
            case "hidden", "password", "image", "file" -> "";
            default -> input.attr("value").strip();
        };
    }

    private static String chosen(Element select) {
        var options = select.select("option");
        var chosen = options.stream()
                .filter(option -> option.hasAttr("selected"))
                .map(HtmlForms::shown)
                .collect(Collectors.joining(", "));
        return !chosen.isEmpty() || select.hasAttr("multiple")
                ? chosen
                : options.stream().findFirst().map(HtmlForms::shown).orElse("");
    }

    private static String shown(Element option) {
        return option.hasAttr("label") ? option.attr("label") : option.text();
    }

    private static String measured(Element element) {
        return element.hasAttr("value")
                ? element.attr("value") + " of " + (element.hasAttr("max") ? element.attr("max") : "1")
                : element.text();
    }
}

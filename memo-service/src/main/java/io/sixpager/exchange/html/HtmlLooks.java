package io.sixpager.exchange.html;

import io.sixpager.exchange.sheet.Findings;
import io.sixpager.exchange.sheet.LinkPolicy;
import io.sixpager.exchange.sheet.Look;
import io.sixpager.exchange.sheet.Raised;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element does to the look of its text, by its name and by the few styles that mean something. */
final class HtmlLooks {

    private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|bolder|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("font-weight\\s*:\\s*(?:normal|lighter|[1-5]00)");
    private static final Pattern ITALIC = Pattern.compile("font-style\\s*:\\s*(?:italic|oblique)");
    private static final Pattern NOT_ITALIC = Pattern.compile("font-style\\s*:\\s*normal");
    private static final Pattern MONOSPACED =
            Pattern.compile("font-family\\s*:[^;]*(?:courier|consolas|menlo|monaco|monospace)");
    private static final Pattern RAISED = Pattern.compile("vertical-align\\s*:\\s*(super|sub)\\b");
    private static final Pattern STRUCK = Pattern.compile("text-decoration[\\w-]*\\s*:[^;]*line-through");
    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");

    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("b", "b"),
            Map.entry("strong", "b"),
            Map.entry("i", "i"),
            Map.entry("em", "i"),
            Map.entry("cite", "i"),
            Map.entry("dfn", "i"),
            Map.entry("var", "i"),
            Map.entry("code", "c"),
            Map.entry("tt", "c"),
            Map.entry("kbd", "c"),
            Map.entry("samp", "c"));

    private HtmlLooks() {}

    static boolean isHidden(Element element) {
        return HIDDEN.matcher(style(element)).find() || element.hasAttr("hidden");
    }

    static Raised raised(Element element, Raised before) {
        var style = RAISED.matcher(style(element));
        var name = style.find() ? style.group(1) : element.normalName();
        return switch (name) {
            case "sup", "super" -> Raised.HIGH;
            case "sub" -> Raised.LOW;
            default -> before;
        };
    }

    static boolean isStruck(Element element) {
        return STRUCK.matcher(style(element)).find();
    }

    static Look of(Element element, Look before, Findings findings) {
        var look = switch (ELEMENTS.getOrDefault(element.normalName(), "")) {
            case "b" -> before.asBold(true);
            case "i" -> before.asItalic(true);
            case "c" -> before.asCode();
            default -> before;
        };
        var style = style(element);
        if (!style.isEmpty()) {
            look = BOLD.matcher(style).find() ? look.asBold(true) : look;
            look = NOT_BOLD.matcher(style).find() ? look.asBold(false) : look;
            look = ITALIC.matcher(style).find() ? look.asItalic(true) : look;
            look = NOT_ITALIC.matcher(style).find() ? look.asItalic(false) : look;
            look = MONOSPACED.matcher(style).find() ? look.asCode() : look;
        }
        return element.normalName().equals("a") ? linked(element.attr("href").strip(), look, findings) : look;
    }

    private static Look linked(String target, Look look, Findings findings) {
        if (target.isEmpty() || target.startsWith("#")) {
            return look;
        }
        if (!LinkPolicy.isHarmless(target)) {
            findings.dropped("A link was left out: “" + Findings.excerpt(target) + "”.");
            return look;
        }
        return look.leadingTo(target);
    }

    static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}

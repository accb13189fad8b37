package io.sixpager.exchange.html;

import io.sixpager.exchange.model.CharacterFormat;
import io.sixpager.exchange.model.Findings;
import io.sixpager.exchange.model.LinkPolicy;
import io.sixpager.exchange.model.SymbolFonts;
import io.sixpager.exchange.model.VerticalAlignment;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an element does to the format of its text, by its name and by the few styles that mean something. */
final class HtmlFormats {

    private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|bolder|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("font-weight\\s*:\\s*(?:normal|lighter|[1-5]00)");
    private static final Pattern ITALIC = Pattern.compile("font-style\\s*:\\s*(?:italic|oblique)");
    private static final Pattern NOT_ITALIC = Pattern.compile("font-style\\s*:\\s*normal");
    private static final Pattern MONOSPACED =
            Pattern.compile("font-family\\s*:[^;]*(?:courier|consolas|menlo|monaco|monospace)");
    private static final Pattern FAMILY =
            Pattern.compile("(?:font-family\\s*:|\\bfont\\s*:[^;]*?(?:pt|px|em|%))\\s*[\"']?([^;,\"']+)");
    private static final Pattern RAISED = Pattern.compile("vertical-align\\s*:\\s*(super|sub)\\b");
    private static final Pattern STRUCK = Pattern.compile("text-decoration[\\w-]*\\s*:[^;]*line-through");
    private static final Pattern COMMENT = Pattern.compile("mso-element\\s*:\\s*comment\\b(?!-)");
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

    private HtmlFormats() {}

    static boolean isHidden(Element element) {
        return HIDDEN.matcher(style(element)).find() || element.hasAttr("hidden");
    }

    /** Word puts the comments of what is copied beneath it. */
    static boolean isComment(Element element) {
        return COMMENT.matcher(style(element)).find();
    }

    static VerticalAlignment alignment(Element element, VerticalAlignment before) {
        var style = RAISED.matcher(style(element));
        var name = style.find() ? style.group(1) : element.normalName();
        return switch (name) {
            case "sup", "super" -> VerticalAlignment.SUPERSCRIPT;
            case "sub" -> VerticalAlignment.SUBSCRIPT;
            default -> before;
        };
    }

    /** The font of symbols in which an element is shown; null for any other one. */
    static @Nullable String font(Element element, @Nullable String before) {
        var family = FAMILY.matcher(style(element));
        var named =
                family.find() ? family.group(1).strip() : element.attr("face").strip();
        return named.isEmpty() ? before : SymbolFonts.knows(named) ? named : null;
    }

    static @Nullable String symbolFont(Element element) {
        var parent = element.parent();
        return font(element, parent == null ? null : symbolFont(parent));
    }

    static boolean isStruck(Element element) {
        return STRUCK.matcher(style(element)).find();
    }

    static CharacterFormat of(Element element, CharacterFormat before, Findings findings) {
        var format = switch (ELEMENTS.getOrDefault(element.normalName(), "")) {
            case "b" -> before.asBold(true);
            case "i" -> before.asItalic(true);
            case "c" -> before.asCode();
            default -> before;
        };
        var style = style(element);
        if (!style.isEmpty()) {
            format = BOLD.matcher(style).find() ? format.asBold(true) : format;
            format = NOT_BOLD.matcher(style).find() ? format.asBold(false) : format;
            format = ITALIC.matcher(style).find() ? format.asItalic(true) : format;
            format = NOT_ITALIC.matcher(style).find() ? format.asItalic(false) : format;
            format = MONOSPACED.matcher(style).find() ? format.asCode() : format;
        }
        return element.normalName().equals("a") ? linked(element.attr("href").strip(), format, findings) : format;
    }

    private static CharacterFormat linked(String target, CharacterFormat format, Findings findings) {
        if (target.isEmpty() || target.startsWith("#")) {
            return format;
        }
        if (!LinkPolicy.isHarmless(target)) {
            findings.dropped("A link was left out: “" + Findings.excerpt(target) + "”.");
            return format;
        }
        return format.leadingTo(target);
    }

    static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}

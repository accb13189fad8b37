package io.sixpager.exchange.html;

import java.util.Set;

/** What the names of elements mean to whoever reads the text of a page. */
final class HtmlElements {

    /** What is no text. */
    static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "head",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "canvas",
            "video",
            "audio",
            "button",
            "input",
            "select",
            "textarea",
            "nav",
            "title",
            "o:p",
            "xml",
            "applet",
            "map");

    /** What a page marks as deleted. */
    static final Set<String> GONE = Set.of("del", "s", "strike");

    static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");

    /** What begins and ends a paragraph, and means nothing else. */
    static final Set<String> BLOCKS = Set.of(
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "figure",
            "figcaption",
            "address",
            "dl",
            "dt",
            "dd",
            "center",
            "details",
            "summary",
            "form",
            "fieldset",
            "body",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "table",
            "caption",
            "hgroup");

    private HtmlElements() {}
}

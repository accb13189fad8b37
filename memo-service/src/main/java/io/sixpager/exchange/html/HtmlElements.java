package io.sixpager.exchange.html;

import java.util.Set;

/** What the names of elements mean to whoever reads the text of a page. */
final class HtmlElements {

    /** What no reader of the page sees. */
    static final Set<String> UNSEEN =
            Set.of("script", "style", "head", "template", "title", "o:p", "xml", "rp", "datalist", "embed");

    /** What a reader sees and a memo cannot have; the words in it are reported. */
    static final Set<String> LEFT_OUT =
            Set.of("noscript", "svg", "iframe", "object", "canvas", "video", "audio", "button", "nav", "applet", "map");

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

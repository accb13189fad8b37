package io.sixpager.document.html;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The second lock on the door: whatever our own writer lets slip is taken out here. */
public final class AllowList {

    private static final Pattern ID = Pattern.compile("b\\d+|fn-\\d+|fnref-\\d+(-\\d+)?|change-\\d+|origin-\\d+");
    private static final Pattern CLASS = Pattern.compile(
            "narrative|appendix|notes|note|tight|image|short|inserted|deleted|changed|moved|mark|trace|more|sentence|said");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern TARGET =
            Pattern.compile("(?:https?://|mailto:).*|#[A-Za-z][\\w-]*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern FIGURE = Pattern.compile("/api/figures/[0-9a-f]{64}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "section",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "code",
                    "em",
                    "strong",
                    "del",
                    "ins",
                    "sup",
                    "span",
                    "a",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "hr",
                    "figure",
                    "figcaption",
                    "img",
                    "br")
            .allowWithoutAttributes("span", "a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(TARGET)
            .onElements("a")
            .allowAttributes("rel")
            .matching(true, "noopener noreferrer")
            .onElements("a")
            .allowAttributes("id")
            .matching(ID)
            .globally()
            .allowAttributes("class")
            .matching(CLASS)
            .globally()
            .allowAttributes(Address.AFTER, Address.BEFORE)
            .matching(Address::isOne)
            .globally()
            .allowAttributes("dir")
            .matching(true, "ltr", "rtl")
            .globally()
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .allowAttributes("colspan")
            .matching(NUMBER)
            .onElements("td")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .allowAttributes("value")
            .matching(NUMBER)
            .onElements("li")
            .allowAttributes("src")
            .matching(FIGURE)
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width", "height")
            .matching(NUMBER)
            .onElements("img")
            .allowAttributes("loading")
            .matching(true, "lazy")
            .onElements("img")
            .skipRelsOnLinks("noopener", "noreferrer", "nofollow")
            .toFactory();

    private AllowList() {}

    public static String sanitise(String html) {
        return POLICY.sanitize(html);
    }
}

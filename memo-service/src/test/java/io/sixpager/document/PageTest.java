package io.sixpager.document;

import static io.sixpager.document.RenderedText.withoutAddresses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class PageTest {

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("a", Set.of("href", "rel")),
            Map.entry("img", Set.of("src", "alt", "width", "height", "loading")),
            Map.entry("ol", Set.of("start")),
            Map.entry("li", Set.of("value")),
            Map.entry("th", Set.of("align")),
            Map.entry("td", Set.of("align")));
    private static final Set<String> ELEMENTS = Set.of(
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
            "br");

    @Test
    void rendersTheDialectOfMemos() {
        var html = html("""
                # Title

                One *two* **three** `four` [five](https://example.com)[^n].

                | a | b |
                |---|--:|
                | 1 | 2 |

                3. three
                4. four

                [^n]: A note.
                """);

        assertThat(html)
                .contains("<h1 id=\"b1\">Title</h1>")
                .contains("<em>two</em> <strong>three</strong> <code>four</code>")
                .contains("<a href=\"https://example.com\" rel=\"noopener noreferrer\">five</a>")
                .contains("<sup class=\"note\"><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup>")
                .contains("<td class=\"short\" align=\"right\">2</td>")
                .contains("<ol id=\"b4\" class=\"tight\" start=\"3\">")
                .contains("<li id=\"fn-1\" value=\"1\">");
    }

    @Test
    void numbersTheBlocksOfTheTopLevel() {
        assertThat(html("one\n\n> two\n\n- three\n- four\n\nfive"))
                .contains("<p id=\"b1\">", "<blockquote id=\"b2\">", "<ul id=\"b3\"", "<p id=\"b4\">")
                .doesNotContain("b5");
    }

    @Test
    void putsNotesAtTheEndOfTheirPart() {
        var html = html("One[^a].\n\n## Appendix A\n\nTwo[^b].\n\n[^b]: Of the appendix.\n[^a]: Of the narrative.");

        assertThat(html.indexOf("Of the narrative"))
                .isPositive()
                .isLessThan(html.indexOf("<section class=\"appendix\">"));
        assertThat(html.indexOf("Of the appendix")).isGreaterThan(html.indexOf("Two"));
    }

    @Test
    void showsWhatOthersHide() {
        assertThat(html("Text.\n\n<!-- hidden -->\n\n[^x]: Nobody refers to this."))
                .contains("&lt;!-- hidden --&gt;")
                .contains("Nobody refers to this.");
    }

    @Test
    void showsAnImageAsItsDescription() {
        assertThat(html("![Demand by month](https://example.com/x.png)"))
                .contains("<span class=\"image\">Demand by month</span>")
                .doesNotContain("example.com");
    }

    static List<String> attacks() {
        return Attacks.ALL;
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void letsNothingThroughThatRuns(String attack) {
        assertHarmless(page(attack));
        assertHarmless(
                page("Word " + attack + " word\n\n| a | b | c | d |\n|---|---|---|---|\n| " + attack + " | 2 |\n"));
        assertHarmless(Page.fragment("Word[^a] " + attack + "\n\n[^a]: " + attack, Set.of("a"), Figures.NONE));
        assertHarmless(Redline.between(CanonicalText.of("Other text"), CanonicalText.of(attack))
                .html());
    }

    @Property(tries = 500)
    void isWellFormedForAnyText(@ForAll String raw) {
        try {
            assertHarmless(page(raw));
        } catch (UnacceptableText refused) {
            assertThat(refused).hasMessageMatching(".+\\.");
        }
    }

    @Test
    void setsATableInTheDirectionOfItsFirstLetterAndItsNumbersWithIt() {
        assertThat(html("| אזור | x |\n|---|---|\n| 12 | b |\n"))
                .contains("<table id=\"b1\" dir=\"rtl\">")
                .containsPattern("<th[^>]* dir=\"rtl\">אזור</th><th[^>]* dir=\"ltr\">x</th>")
                .containsPattern("<td[^>]* dir=\"rtl\">12</td><td[^>]* dir=\"ltr\">b</td>");
        assertThat(html("| x | אזור |\n|---|---|\n| 12 | b |\n")).doesNotContain("dir=");
    }

    private static String html(String markdown) {
        return withoutAddresses(page(markdown));
    }

    private static String page(String markdown) {
        return Page.html(CanonicalText.of(markdown));
    }

    static void assertHarmless(String html) {
        try {
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<page>" + html + "</page>")));
            var elements = document.getDocumentElement().getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                assertHarmless((Element) elements.item(i));
            }
        } catch (Exception e) {
            throw new AssertionError("Not well-formed: " + html, e);
        }
    }

    private static void assertHarmless(Element element) {
        assertThat(ELEMENTS).contains(element.getTagName());
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var name = attributes.item(i).getNodeName();
            var value = attributes.item(i).getNodeValue();
            assertThat(name.equals("id")
                            || name.equals("class")
                            || name.equals("dir")
                            || name.equals(RenderedText.AFTER)
                            || name.equals(RenderedText.BEFORE)
                            || ALLOWED.getOrDefault(element.getTagName(), Set.of())
                                    .contains(name))
                    .as("%s=%s on %s", name, value, element.getTagName())
                    .isTrue();
            if (name.startsWith("data-")) {
                assertThat(value).matches("(\\d+(\\.\\d+\\.\\d+)?(:\\d+)?)?");
            }
            if (name.equals("src")) {
                assertThat(value).matches("/api/figures/[0-9a-f]{64}");
            }
            if (name.equals("href")) {
                assertThat(value).matches("(?is)(https?://|mailto:|#[a-z]).*");
            }
        }
    }
}

package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.markdown.Markdown;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example of CommonMark and of GitHub's dialect, and those of their old faults. The client reads the same ones in
 * specification.test.ts.
 */
class SpecificationExamplesTest {

    /** A row with a cell too many is refused, because that cell would be on no page. */
    private static final String REFUSED = "\"Tables (extension)\" example 7";

    /** Shown though the specification would not: a definition that no link uses, the box of a task, a picture's stand-in. */
    private static final Pattern SHOWN_BESIDE = Pattern.compile("]:\\s|^\\s*- \\[[ x]]|!\\[]\\(", Pattern.MULTILINE);

    static Stream<Example> examples() {
        return Stream.concat(
                        Stream.of(TestResources.getSpec(), TestResources.getGfmSpec()),
                        TestResources.getRegressions().stream())
                .flatMap(SpecificationExamplesTest::examples)
                .filter(example -> !example.toString().endsWith(REFUSED));
    }

    private static Stream<Example> examples(URL file) {
        return ExampleReader.readExamples(file).stream();
    }

    @Test
    void allOfThemAreThere() {
        assertThat(examples()).hasSize(652 + 671 + 15 + 20);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void hasOneCanonicalFormThatSaysTheSame(Example example) {
        var text = CanonicalText.of(example.getSource());
        assertThat(CanonicalText.of(text.markdown())).isEqualTo(text);
        var source = example.getSource().replaceFirst("^\uFEFF", "");
        assertThat(Dialect.readableForm(Dialect.parse(text))).isEqualTo(Dialect.readableForm(Markdown.parse(source)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void showsTheWordsThatTheSpecificationShows(Example example) {
        var text = CanonicalText.of(example.getSource());
        var shown = words(Page.html(text));
        var html = rawHtml(text);
        if (!html.isEmpty()) {
            // HTML is no part of a memo: it is shown as it is spelled
            assertThat(String.join(" ", shown)).contains(html);
            return;
        }
        var due = words(example.getHtml().replace('→', '\t'));
        if (SHOWN_BESIDE.matcher(example.getSource()).find()) {
            assertThat(due).allSatisfy(word -> assertThat(shown).contains(word));
            assertThat(shown).hasSizeGreaterThanOrEqualTo(due.size());
        } else {
            assertThat(shown).isEqualTo(due);
        }
    }

    private static List<String> words(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("img").forEach(image -> image.replaceWith(new TextNode(image.attr("alt"))));
        body.select("td, th").forEach(cell -> cell.appendText(" "));
        return Arrays.stream(body.wholeText().replace("~~", "").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> rawHtml(CanonicalText text) {
        var found = new ArrayList<String>();
        Dialect.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                found.add(oneLine(block.getLiteral()));
            }

            @Override
            public void visit(HtmlInline inline) {
                found.add(oneLine(inline.getLiteral()));
            }
        });
        return found;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}

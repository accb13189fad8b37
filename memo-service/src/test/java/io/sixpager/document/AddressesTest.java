package io.sixpager.document;

import static io.sixpager.document.RenderedText.AFTER;
import static io.sixpager.document.RenderedText.BEFORE;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.RedlineExamples.TextPair;
import io.sixpager.document.manuscript.Manuscript;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.text.Escape;
import io.sixpager.document.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever points at words in any rendering of a text points at the same place of it, and finds the same words there. */
class AddressesTest {

    private static final int SPANS = 20;

    static Stream<List<CanonicalText>> histories() {
        return Stream.of(RedlineExamples.aws(), CorpusExamples.texts());
    }

    static Stream<List<TextPair>> pairs() {
        return Stream.of(RedlineExamples.pairs(), RedlineExamples.pairs(CorpusExamples.texts()));
    }

    @ParameterizedTest
    @MethodSource("histories")
    void thePageHasTheWordsOfEveryBlockAtTheirAddress(List<CanonicalText> texts) {
        for (var text : texts) {
            assertThat(RenderedText.of(Page.html(text), AFTER).blocks()).isEqualTo(blocks(text));
        }
    }

    @Test
    void everyElementOfTheDialectHasItsWordsAtTheirAddress() {
        for (var sample : Stream.concat(Stream.of(Samples.EVERYTHING), Samples.STRANGE.stream())
                .toList()) {
            var text = CanonicalText.of(sample);
            assertThat(RenderedText.of(Page.html(text), AFTER).blocks()).isEqualTo(blocks(text));
        }
    }

    @ParameterizedTest
    @MethodSource("histories")
    void soHasThePageThatSaysWhoWroteWhat(List<CanonicalText> texts) {
        var read = texts.stream().map(ReadText::of).toList();
        for (int last : List.of(1, 10, texts.size())) {
            var text = texts.get(last - 1);
            var authorship = Authorship.of(read.subList(0, last), Figures.NONE);
            assertThat(RenderedText.of(authorship.html(), AFTER).blocks()).isEqualTo(blocks(text));
            var page = Jsoup.parseBodyFragment(authorship.html());
            var blocks = blocks(text);
            assertThat(authorship.sentences())
                    .isNotEmpty()
                    .extracting(sentence -> Objects.requireNonNull(blocks.get(sentence.block()))
                            .substring(sentence.start(), sentence.end()))
                    .isEqualTo(page.select(".sentence").stream()
                            .map(RenderedText::words)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aRedlineHasTheWordsOfTheNewTextAtTheirAddress(List<TextPair> pairs) {
        for (var pair : pairs) {
            var html = Redline.between(pair.from(), pair.to()).html();
            assertThat(RenderedText.of(html, AFTER).blocks()).isEqualTo(blocks(pair.to()));
        }
    }

    /** What both texts have is shown as it is spelled now: of the old spelling, only the place is on the page. */
    @ParameterizedTest
    @MethodSource("pairs")
    void aRedlineHasTheWordsOfTheOldTextAtTheirAddress(List<TextPair> pairs) {
        for (var pair : pairs) {
            var html = Redline.between(pair.from(), pair.to()).html();
            var blocks = blocks(pair.from());
            var missing = new HashMap<String, StringBuilder>();
            blocks.forEach((block, words) -> missing.put(block, new StringBuilder(words)));
            for (var segment : RenderedText.of(html, BEFORE).segments()) {
                var words = Objects.requireNonNull(blocks.get(segment.block()));
                assertThat(words.length()).isGreaterThanOrEqualTo(segment.end());
                var old = words.substring(segment.start(), segment.end());
                assertThat(spelling(segment.node(), segment.words()))
                        .as("%s in %s", segment, html)
                        .isEqualToNormalizingWhitespace(spelling(segment.node(), old));
                var rest = Objects.requireNonNull(missing.get(segment.block()));
                for (int i = segment.start(); i < segment.end(); i++) {
                    rest.setCharAt(i, ' ');
                }
            }
            assertThat(missing.values())
                    .as(html)
                    .allMatch(rest -> rest.toString().isBlank() || isNumber(rest.toString()));
        }
    }

    private static boolean isNumber(String words) {
        return words.strip().matches("[\\d.\\s]*");
    }

    /** A heading or a note with another number is the same one. */
    private static String spelling(TextNode node, String words) {
        var element = Objects.requireNonNull(node.parent()) instanceof Element parent ? parent : null;
        var numbered = element != null && element.closest("sup, h1, h2, h3, h4, h5, h6") != null;
        return numbered ? words.replaceFirst("^[\\d.\\s]+", "") : words;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void eachSideHasTheWordsOfItsTextAtTheirAddress(List<TextPair> pairs) {
        for (var pair : pairs) {
            var sides = SideBySide.of(ReadText.of(pair.from()), ReadText.of(pair.to()), Figures.NONE);
            assertThat(RenderedText.of(side(sides, SideBySide.Row::before), BEFORE)
                            .blocks())
                    .isEqualTo(blocks(pair.from()));
            assertThat(RenderedText.of(side(sides, SideBySide.Row::after), AFTER)
                            .blocks())
                    .isEqualTo(blocks(pair.to()));
        }
    }

    static String side(SideBySide sides, Function<SideBySide.Row, @Nullable String> side) {
        return sides.rows().stream().map(side).filter(Objects::nonNull).collect(joining());
    }

    @ParameterizedTest
    @MethodSource("histories")
    void aSelectionHasOneAddressInEveryRendering(List<CanonicalText> texts) {
        var random = new Random(7);
        for (int i = 1; i < texts.size(); i++) {
            var text = texts.get(i);
            var read = List.of(ReadText.of(texts.get(i - 1)), ReadText.of(text));
            var sides = SideBySide.of(read.getFirst(), read.getLast(), Figures.NONE);
            var renderings = Stream.of(
                            Page.html(text),
                            Redline.between(read.getFirst(), read.getLast(), Figures.NONE)
                                    .html(),
                            side(sides, SideBySide.Row::after),
                            Authorship.of(read, Figures.NONE).html())
                    .map(html -> RenderedText.of(html, AFTER))
                    .toList();
            var blocks = List.copyOf(blocks(text).entrySet());
            for (int span = 0; span < SPANS; span++) {
                var block = blocks.get(random.nextInt(blocks.size()));
                int start = random.nextInt(block.getValue().length());
                int last = start + random.nextInt(block.getValue().length() - start);
                for (var rendering : renderings) {
                    var from = rendering.find(block.getKey(), start);
                    var to = rendering.find(block.getKey(), last);
                    assertThat(letter(from)).isEqualTo(block.getValue().charAt(start));
                    assertThat(letter(to)).isEqualTo(block.getValue().charAt(last));
                    assertThat(rendering.address(from)).isEqualTo(block.getKey() + ":" + start);
                    assertThat(rendering.address(to)).isEqualTo(block.getKey() + ":" + last);
                }
            }
        }
    }

    private static char letter(RenderedText.Point point) {
        return point.node().getWholeText().charAt(point.offset());
    }

    @Test
    void noAuthorWritesAnAddress() {
        var text = CanonicalText.of("""
                One <span data-block="7">two</span>

                <p data-before="8">three</p>

                [four](https://example.com/"data-block="9)
                """);
        var page = Jsoup.parseBodyFragment(Page.html(text));
        assertThat(page.select("[data-block]").eachAttr("data-block")).containsExactly("1", "2", "3");
        assertThat(page.select("[data-before]")).isEmpty();
        assertThat(page.text()).contains("<span data-block=\"7\">two</span>", "<p data-before=\"8\">three</p>");
    }

    /** The scheme, from the text's own model: blocks by number, cells by row and column, words as they are written. */
    static Map<String, String> blocks(CanonicalText text) {
        var blocks = new HashMap<String, String>();
        var number = 0;
        for (var block : Manuscript.of(text).blocks()) {
            number++;
            if (block.content() instanceof TextBlock.Table table) {
                for (int row = 0; row < table.rows().size(); row++) {
                    var cells = new ArrayList<>(table.rows().get(row).cells());
                    for (int column = 0; column < cells.size(); column++) {
                        blocks.put(number + "." + (row + 1) + "." + (column + 1), words(cells.get(column)));
                    }
                }
            } else {
                blocks.put(String.valueOf(number), words(block.tokens()));
            }
        }
        blocks.values().removeIf(String::isEmpty);
        return blocks;
    }

    private static String words(List<Token> tokens) {
        var words = tokens.stream().map(Token::text).collect(joining());
        return Parser.unescapeEntities(Escape.of(words), false);
    }
}

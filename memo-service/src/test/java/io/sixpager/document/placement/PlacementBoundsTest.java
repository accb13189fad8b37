package io.sixpager.document.placement;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.Anchor;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.Placement;
import io.sixpager.document.Placement.Outcome;
import io.sixpager.document.ReadText;
import io.sixpager.document.Span;
import io.sixpager.document.manuscript.Reading;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Texts that lead a search astray cost no more than a few steps for each of their words. */
class PlacementBoundsTest {

    private static final int STEPS_A_WORD = 30;

    private record Placed(Placement placement, long steps) {}

    @Test
    void oneWordAHundredThousandTimes() {
        var word = "word ".repeat(100_000);
        var placed = place(word, Span.within("1", 5_000, 69_000), "Another " + word + "end");

        assertThat(placed.placement().outcome()).isNotEqualTo(Outcome.ORPHANED);
        assertThat(placed.steps()).isLessThan(STEPS_A_WORD * 100_000L);
    }

    @Test
    void oneWordInThousandsOfParagraphs() {
        var words = "word\n\n".repeat(4_000);
        var placed = place(words, Span.within("2000", 0, 4), "Another\n\n" + words.substring(600));

        assertThat(placed.steps()).isLessThan(STEPS_A_WORD * 8_000L);
    }

    @Test
    void twoWordsInTurnAgainstAnAlmostPeriodicQuote() {
        var quote = "a b ".repeat(8_000) + "c ";
        var placed =
                place(quote + "a b ".repeat(8_000), Span.within("1", 0, quote.length() - 1), "a b ".repeat(50_000));

        assertThat(placed.steps()).isLessThan(STEPS_A_WORD * 150_000L);
    }

    @Test
    void oneParagraphOfAHundredThousandWordsRewrittenAllOver() {
        var random = new Random(3);
        var old = words(random, 50_000);
        var placed = place(old, Span.within("1", 0, 64_000), words(random, 50_000));

        assertThat(placed.placement().outcome()).isEqualTo(Outcome.ORPHANED);
        assertThat(placed.steps()).isLessThan(STEPS_A_WORD * 100_000L);
    }

    private static String words(Random random, int count) {
        return random.ints(count, 0, 400).mapToObj(word -> "w" + word).collect(Collectors.joining(" "));
    }

    /** Not canonical: longer paragraphs than any revision may have. */
    private static Placed place(String from, Span span, String to) {
        var text = new CanonicalText(from, "from");
        var placing = new Placing(1, Reading.of(text), Reading.of(new CanonicalText(to, "to")));
        var placement =
                placing.of(List.of(Anchor.of(1, ReadText.of(text), span))).getFirst();
        return new Placed(placement, placing.steps());
    }
}

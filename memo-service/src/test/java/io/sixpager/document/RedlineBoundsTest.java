package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The largest texts that are accepted, changed so that as much as possible has to be compared. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class RedlineBoundsTest {

    @Test
    void findsEveryRowOfALongTableThatWasReversed() {
        var rows = new ArrayList<>(IntStream.range(0, 4_900)
                .mapToObj(i -> "| row number " + i + " |")
                .toList());
        var from = table(rows);
        Collections.reverse(rows);

        var redline = Redline.between(from, table(rows));

        assertThat(redline.wordsInserted()).isZero();
        assertThat(redline.wordsDeleted()).isZero();
        assertThat(redline.changes()).hasSize(4_899).allMatch(change -> change.kind() == ChangeKind.MOVED);
    }

    private static CanonicalText table(List<String> rows) {
        return CanonicalText.of("| Rows |\n|---|\n" + String.join("\n", rows));
    }

    @Test
    void comparesLongParagraphsWithPiecesOfTheirs() {
        var random = new Random(7);
        var redline = Redline.between(paragraphs(random, 120, 700), paragraphs(random, 480, 170));

        assertThat(redline.wordsInserted()).isPositive();
    }

    @Test
    void weighsNoGapThatIsTooLarge() {
        var redline = Redline.between(lines("old"), lines("new"));

        assertThat(redline.wordsDeleted()).isEqualTo(9_800);
    }

    private static CanonicalText lines(String word) {
        return CanonicalText.of(IntStream.range(0, 4_900)
                .mapToObj(i -> word + " " + word + i + "\n\n")
                .reduce("", String::concat));
    }

    private static CanonicalText paragraphs(Random random, int count, int words) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            random.ints(words, 0, 200)
                    .forEach(word -> text.append("w").append(word).append(' '));
            text.append("\n\n");
        }
        return CanonicalText.of(text.toString());
    }
}

package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.Piece.Both;
import io.sixpager.document.Piece.Conflict;
import io.sixpager.document.Piece.Mine;
import io.sixpager.document.Piece.Same;
import io.sixpager.document.Piece.Theirs;
import io.sixpager.document.text.Token;
import io.sixpager.document.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** No path loses anybody's text. */
class MergePropertyTest {

    @Property(tries = 400)
    void keepsItsWordAfterRandomEdits(@ForAll long seed, @ForAll long mySeed, @ForAll long theirSeed) {
        var base = RedlineExamples.edited(Samples.EVERYTHING, seed).markdown();
        assertSound(
                base,
                RedlineExamples.edited(base, mySeed).markdown(),
                RedlineExamples.edited(base, theirSeed).markdown());
    }

    @Property(tries = 400)
    void keepsItsWordAfterBlocksHaveMoved(@ForAll long seed, @ForAll long otherSeed) {
        var base = CanonicalText.of(Samples.EVERYTHING).markdown();
        assertSound(base, shuffled(base, seed), shuffled(base, otherSeed));
    }

    @Test
    void keepsItsWordForNeighboursOfBothCorpora() {
        for (var corpus : List.of(CorpusExamples.texts(), CaseExamples.texts())) {
            for (int i = 1; i < corpus.size(); i++) {
                var base = corpus.get(i - 1).markdown();
                assertSound(
                        base,
                        corpus.get(i).markdown(),
                        RedlineExamples.edited(base, i).markdown());
                assertSound(base, corpus.get(i).markdown(), shuffled(base, i));
                assertSound(
                        base,
                        corpus.get(i).markdown(),
                        corpus.get(Math.max(0, i - 2)).markdown());
            }
        }
    }

    @Test
    void keepsItsWordForStrangeTexts() {
        for (var strange : Samples.STRANGE) {
            var base = CanonicalText.of(strange).markdown();
            assertSound(
                    base,
                    "# A\n\n" + base,
                    CanonicalText.of(base + "\nmore words\n").markdown());
        }
    }

    @Property(tries = 400)
    void showsEveryNoteOfBoth(@ForAll long seed, @ForAll long mySeed, @ForAll long theirSeed) {
        var base = RedlineExamples.edited(Samples.EVERYTHING, seed).markdown();
        var mine = noted(base, "my", mySeed);
        var theirs = noted(base, "their", theirSeed);
        assertThat(swapped(Merge.of(base, theirs, mine)))
                .isEqualTo(Merge.of(base, mine, theirs).pieces());

        var merged = Merge.of(base, mine, theirs).markdown(both -> both.mine() + "\n\n" + both.theirs());

        assertThat(notes(Page.html(CanonicalText.of(merged))))
                .containsAll(notes(mine))
                .containsAll(notes(theirs));
    }

    @Example
    void renamesANoteWhoseLabelIsBrokenByTheEndOfALine() {
        var base = CanonicalText.of("# A\n\nWords.\n").markdown();
        var mine = CanonicalText.of("# A\n\nWords[^new\n] of mine.\n\n[^new]: My note.\n")
                .markdown();
        var theirs = CanonicalText.of("# A\n\nWords.\n\nMore[^new].\n\n[^new]: Their note.\n")
                .markdown();
        var merged = Merge.of(base, mine, theirs).markdown(both -> both.mine() + "\n\n" + both.theirs());
        assertThat(Page.html(CanonicalText.of(merged))).contains("My note.", "Their note.");
    }

    /** Some notes more, with references to them, under labels that the other side may use as well. */
    private static String noted(String markdown, String author, long seed) {
        var random = new Random(seed);
        var blocks = new ArrayList<>(List.of(markdown.strip().split("\n\n", -1)));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            var label = List.of("1", "2", "3", "new", "NEW", "other").get(random.nextInt(6));
            int at = random.nextInt(blocks.size());
            blocks.set(at, blocks.get(at) + "[^" + label + "]");
            blocks.add(
                    random.nextBoolean() ? blocks.size() : random.nextInt(blocks.size()),
                    "[^" + label + "]: note" + author + i + " says[^" + label + "]");
        }
        return RedlineExamples.acceptable(String.join("\n\n", blocks), markdown).markdown();
    }

    private static List<String> notes(String markdown) {
        return Pattern.compile("note(?:my|their)\\d")
                .matcher(markdown)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static void assertSound(String base, String mine, String theirs) {
        assertThat(resolved(Merge.of(base, mine, base))).isEqualTo(mine);
        assertThat(resolved(Merge.of(base, base, theirs))).isEqualTo(theirs);
        assertThat(resolved(Merge.of(base, mine, mine))).isEqualTo(mine);
        var merge = Merge.of(base, mine, theirs);
        assertThat(swapped(Merge.of(base, theirs, mine))).isEqualTo(merge.pieces());
        assertLosesNothing(base, mine, merge);
        assertLosesNothing(base, theirs, merge);
    }

    /** Without a conflict, or the test fails with an unlikely text. */
    private static String resolved(Merge merge) {
        return merge.markdown(Conflict::toString);
    }

    private static void assertLosesNothing(String base, String side, Merge merge) {
        var before = words(base);
        var kept = words(merge.markdown(conflict -> conflict.mine() + "\n\n" + conflict.theirs()));
        words(side)
                .forEach((word, count) -> assertThat(kept.getOrDefault(word, 0))
                        .as("“%s” that was inserted is in the text or in a conflict", word)
                        .isGreaterThanOrEqualTo(count - before.getOrDefault(word, 0)));
    }

    private static Map<String, Integer> words(String text) {
        var words = new HashMap<String, Integer>();
        Tokens.of(text, null, "").stream()
                .filter(Token::isWord)
                .forEach(word -> words.merge(word.text(), 1, Integer::sum));
        return words;
    }

    private static List<Piece> swapped(Merge merge) {
        return merge.pieces().stream().map(MergePropertyTest::swapped).toList();
    }

    private static Piece swapped(Piece piece) {
        return switch (piece) {
            case Same same -> same;
            case Mine mine -> new Theirs(mine.separator(), mine.base(), mine.text());
            case Theirs theirs -> new Mine(theirs.separator(), theirs.base(), theirs.text());
            case Both both -> new Both(both.separator(), both.base(), both.theirs(), both.mine(), both.text());
            case Conflict c -> new Conflict(c.separator(), c.base(), c.theirs(), c.mine());
        };
    }

    /** Some blocks in other places, some gone, some twice, some with a word more. */
    private static String shuffled(String markdown, long seed) {
        var random = new Random(seed);
        var blocks = new ArrayList<>(List.of(markdown.strip().split("\n\n", -1)));
        for (int i = random.nextInt(5); i >= 0; i--) {
            int at = random.nextInt(blocks.size());
            int to = random.nextInt(blocks.size());
            switch (random.nextInt(4)) {
                case 0 -> blocks.add(to, blocks.remove(at));
                case 1 -> blocks.set(at, blocks.get(at) + " word" + random.nextInt(100));
                case 2 -> blocks.add(to, blocks.get(at));
                default -> blocks.add(blocks.size() > 1 ? blocks.remove(at) : "more");
            }
        }
        return RedlineExamples.acceptable(String.join("\n\n", blocks), markdown).markdown();
    }
}

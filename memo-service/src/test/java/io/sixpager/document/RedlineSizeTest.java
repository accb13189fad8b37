package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.sixpager.document.RedlineExamples.TextPair;
import io.sixpager.document.diff.Difference;
import io.sixpager.document.manuscript.Manuscript;
import io.sixpager.document.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many words a redline calls changed: no more than are needed, and no more than git marks. */
class RedlineSizeTest {

    /** In the next revision of the case, five paragraphs stand where one stood; git threads its words through all. */
    private static final int GAVE_WAY = 14;

    @TempDir
    private Path folder;

    @Property(tries = 100)
    void isWithinATenthOfTheLeastAfterEditsOfWords(@ForAll long seed, @ForAll @IntRange(max = 30) int revision) {
        var text = RedlineExamples.aws().get(revision);
        var pair = new TextPair(text, reworded(text, seed));

        assertThat(changed(pair)).isLessThanOrEqualTo(1 + least(pair) * 11 / 10);
    }

    @Test
    void isWithinATenthOfTheLeastForEachPair() {
        assertNearTheLeast(RedlineExamples.pairs(RedlineExamples.aws()));
    }

    @Test
    void isWithinATenthOfTheLeastForEachPairOfTheCorpus() {
        assertNearTheLeast(RedlineExamples.pairs(CorpusExamples.texts()));
    }

    @Test
    void marksNoMoreWordsThanGitForEachPair() throws IOException {
        var pairs = RedlineExamples.pairs(RedlineExamples.aws());
        pairs.remove(GAVE_WAY - 1);
        assertNoMoreThanGit(pairs);
    }

    @Test
    void marksNoMoreWordsThanGitForEachPairOfTheCorpus() throws IOException {
        assertNoMoreThanGit(RedlineExamples.pairs(CorpusExamples.texts()));
    }

    @Test
    void threadsNoStrayWordsThroughParagraphsThatAreNew() {
        var texts = RedlineExamples.aws();
        var redline = Redline.between(texts.get(GAVE_WAY - 1), texts.get(GAVE_WAY));

        assertThat(redline.changes())
                .filteredOn(change -> change.kind() == ChangeKind.INSERTED)
                .extracting(Change::excerpt)
                .anyMatch(excerpt -> excerpt.startsWith("Security. Strangers’"))
                .anyMatch(excerpt -> excerpt.startsWith("Abuse. Someone"))
                .anyMatch(excerpt -> excerpt.startsWith("Support. Thousands"))
                .anyMatch(excerpt -> excerpt.startsWith("Distraction. The largest"));
    }

    private static void assertNearTheLeast(List<TextPair> pairs) {
        assertThat(pairs).allSatisfy(pair -> assertThat(changed(pair)).isLessThanOrEqualTo(least(pair) * 11 / 10));
    }

    private void assertNoMoreThanGit(List<TextPair> pairs) throws IOException {
        assumeThat(hasGit()).as("git on this machine").isTrue();
        for (var pair : pairs) {
            assertThat(changed(pair)).isLessThanOrEqualTo(markedByGit(pair));
        }
    }

    private static CanonicalText reworded(CanonicalText text, long seed) {
        var random = new Random(seed);
        var words = text.markdown().split(" ", -1);
        for (int i = random.nextInt(40); i >= 0; i--) {
            int at = random.nextInt(words.length);
            if (words[at].matches("[a-z]+")) {
                words[at] = random.nextBoolean() ? "other" + i : words[at] + " more" + i;
            }
        }
        return CanonicalText.of(String.join(" ", words));
    }

    private static int changed(TextPair pair) {
        var redline = Redline.between(pair.from(), pair.to());
        return redline.wordsInserted() + redline.wordsDeleted();
    }

    /** All words of one text that are not in the longest sequence that both have. */
    private static int least(TextPair pair) {
        return Difference.between(words(pair.from()), words(pair.to())).stream()
                .mapToInt(difference ->
                        difference.end() - difference.start() + difference.otherEnd() - difference.otherStart())
                .sum();
    }

    private static List<String> words(CanonicalText text) {
        return Manuscript.of(text).blocks().stream()
                .flatMap(block -> block.tokens().stream())
                .filter(Token::isWord)
                .map(Token::key)
                .toList();
    }

    private static boolean hasGit() {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private int markedByGit(TextPair pair) throws IOException {
        Files.writeString(folder.resolve("from"), pair.from().markdown());
        Files.writeString(folder.resolve("to"), pair.to().markdown());
        var git = new ProcessBuilder("git", "diff", "--no-index", "--word-diff=porcelain", "from", "to")
                .directory(folder.toFile())
                .start();
        var lines = new String(git.getInputStream().readAllBytes()).lines().dropWhile(line -> !line.startsWith("@@"));
        return lines.filter(line -> line.startsWith("+") || line.startsWith("-"))
                .mapToInt(line -> (int) Arrays.stream(line.substring(1).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .count())
                .sum();
    }
}

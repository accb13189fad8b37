package io.sixpager.document;

import io.sixpager.document.Authorship.Version;
import io.sixpager.document.change.ChangeRule;
import io.sixpager.document.html.AllowList;
import io.sixpager.document.html.RenderTarget;
import io.sixpager.document.redline.Comparison;
import java.util.Comparator;
import java.util.List;

/**
 * What changed between any two texts, word by word, marked on the rendered page. What moved is not counted.
 *
 * @param layout what differs without being a change, each in a sentence
 */
public record Redline(
        int wordsInserted,
        int wordsDeleted,
        ChangeClass changeClass,
        String html,
        List<Change> changes,
        List<String> layout) {

    public static Redline between(CanonicalText from, CanonicalText to) {
        return between(from, to, Figures.NONE);
    }

    /** The same with the figures of both. */
    public static Redline between(CanonicalText from, CanonicalText to, Figures figures) {
        return between(ReadText.of(from), ReadText.of(to), figures);
    }

    public static Redline between(ReadText from, ReadText to, Figures figures) {
        return of(from, to, Comparison.of(from.reading(), to.reading()), figures);
    }

    /**
     * The same, saying whose words others had suggested.
     *
     * @param path from the first text to the last, these two among them
     */
    public static Redline credited(ReadText from, ReadText to, Figures figures, Iterable<Version> path) {
        var origins = Authorship.origins(path);
        return of(from, to, Comparison.of(from.reading(), to.reading(), origins::credit), figures);
    }

    private static Redline of(ReadText from, ReadText to, Comparison comparison, Figures figures) {
        return new Redline(
                comparison.script().wordsInserted(),
                comparison.script().wordsDeleted(),
                ChangeRule.classify(from.reading(), to.reading()),
                AllowList.sanitise(comparison.page(figures, RenderTarget.SCREEN)),
                comparison.inOrder(),
                comparison.layout());
    }

    /** The changes with the gravest stakes first, and in the order of the page among equals. */
    public List<Change> gravestFirst() {
        return changes.stream().sorted(Comparator.comparing(Change::stake)).toList();
    }
}

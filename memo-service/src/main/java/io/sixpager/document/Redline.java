package io.sixpager.document;

import java.util.List;

/** What changed between any two texts, word by word, marked on the rendered page. */
public record Redline(int wordsInserted, int wordsDeleted, ChangeClass changeClass, String html, List<Change> changes) {

    public static Redline between(CanonicalText from, CanonicalText to) {
        return between(from, to, Figures.NONE);
    }

    /** The same with the figures of both. */
    public static Redline between(CanonicalText from, CanonicalText to, Figures figures) {
        var before = Manuscript.of(from);
        var after = Manuscript.of(to);
        var script = EditScript.between(before, after);
        var markup = new RedlineMarkup(figures);
        script.edits().forEach(markup::edit);
        var html = AllowList.sanitise(markup.finish());
        return new Redline(
                script.wordsInserted(),
                script.wordsDeleted(),
                from.hash().equals(to.hash()) ? ChangeClass.IDENTICAL : ChangeRule.classify(before, after),
                html,
                markup.changes());
    }
}

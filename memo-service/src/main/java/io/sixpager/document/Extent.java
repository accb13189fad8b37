package io.sixpager.document;

import io.sixpager.document.change.ChangeRule;
import io.sixpager.document.diff.EditScript;

/** How far one text is from another: what {@link Redline} says of it, without its page. */
public record Extent(ChangeClass changeClass, int wordsChanged) {

    public static Extent between(ReadText from, ReadText to) {
        var script = EditScript.between(from.reading().blocks(), to.reading().blocks());
        return new Extent(
                ChangeRule.classify(from.reading(), to.reading()), script.wordsInserted() + script.wordsDeleted());
    }
}

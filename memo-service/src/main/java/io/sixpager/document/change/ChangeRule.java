package io.sixpager.document.change;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.ChangeClass;
import io.sixpager.document.manuscript.Ask;
import io.sixpager.document.manuscript.Predictions;
import io.sixpager.document.manuscript.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Classifies a change by what it touched. The order of the questions is the rule; another one is another {@link
 * ChangeClass#VERSION}.
 */
public final class ChangeRule {

    private ChangeRule() {}

    public static ChangeClass between(@Nullable CanonicalText from, CanonicalText to) {
        if (from == null) {
            return ChangeClass.FIRST;
        }
        return from.hash().equals(to.hash()) ? ChangeClass.IDENTICAL : classify(Reading.of(from), Reading.of(to));
    }

    public static ChangeClass classify(Reading from, Reading to) {
        if (from.text().hash().equals(to.text().hash())) {
            return ChangeClass.IDENTICAL;
        }
        if (from.wording().sameAs(to.wording())) {
            return sameWords(from, to);
        }
        if (TypoRule.holds(from.wording(), to.wording())) {
            return ChangeClass.TYPO;
        }
        if (Ask.changed(from, to)) {
            return ChangeClass.ASK_CHANGED;
        }
        return from.narrative().equals(to.narrative()) ? ChangeClass.APPENDIX_ONLY : ChangeClass.SUBSTANTIVE;
    }

    /** Words that stay may still be asked for no longer, count as another number of predictions, or move to the appendix. */
    private static ChangeClass sameWords(Reading from, Reading to) {
        if (!Ask.saysTheSame(from.ask(), to.ask())) {
            return ChangeClass.ASK_CHANGED;
        }
        return from.narrative().equals(to.narrative())
                        && Predictions.count(from.manuscript()) == Predictions.count(to.manuscript())
                ? ChangeClass.LAYOUT_ONLY
                : ChangeClass.SUBSTANTIVE;
    }
}

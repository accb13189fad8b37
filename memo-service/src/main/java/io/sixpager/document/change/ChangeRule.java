package io.sixpager.document.change;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.ChangeClass;
import io.sixpager.document.manuscript.Ask;
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
        if (from.structure().equals(to.structure())) {
            return sameStructure(from, to);
        }
        if (from.structure().shapes().equals(to.structure().shapes())
                && !from.wording().sameAs(to.wording())
                && TypoRule.holds(from.wording(), to.wording())) {
            return ChangeClass.TYPO;
        }
        if (Ask.changed(from, to)) {
            return ChangeClass.ASK_CHANGED;
        }
        return from.narrative().equals(to.narrative()) ? ChangeClass.APPENDIX_ONLY : ChangeClass.SUBSTANTIVE;
    }

    /** Words that stay where they are may still be lines of the ask no longer. */
    private static ChangeClass sameStructure(Reading from, Reading to) {
        return Ask.saysTheSame(from.ask(), to.ask()) ? ChangeClass.LAYOUT_ONLY : ChangeClass.ASK_CHANGED;
    }
}

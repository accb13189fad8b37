package io.sixpager.document;

/** Classifies a change by what it touched. The order of the questions is the rule. */
final class ChangeRule {

    static final String VERSION = "change-class-2";

    private ChangeRule() {}

    static ChangeClass classify(ReadText from, ReadText to) {
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
    private static ChangeClass sameWords(ReadText from, ReadText to) {
        if (!Ask.saysTheSame(from.ask(), to.ask())) {
            return ChangeClass.ASK_CHANGED;
        }
        return from.narrative().equals(to.narrative())
                        && Facts.predictions(from.manuscript()) == Facts.predictions(to.manuscript())
                ? ChangeClass.LAYOUT_ONLY
                : ChangeClass.SUBSTANTIVE;
    }
}

package io.sixpager.document;

/** Classifies a change by what it touched. The order of the questions is the rule. */
final class ChangeRule {

    static final String VERSION = "change-class-1";

    private ChangeRule() {}

    static ChangeClass classify(ReadText from, ReadText to) {
        if (from.text().hash().equals(to.text().hash())) {
            return ChangeClass.IDENTICAL;
        }
        if (from.wording().sameAs(to.wording())) {
            return ChangeClass.LAYOUT_ONLY;
        }
        if (TypoRule.holds(from.wording(), to.wording())) {
            return ChangeClass.TYPO;
        }
        if (Ask.changed(from, to)) {
            return ChangeClass.ASK_CHANGED;
        }
        return from.narrative().equals(to.narrative()) ? ChangeClass.APPENDIX_ONLY : ChangeClass.SUBSTANTIVE;
    }
}

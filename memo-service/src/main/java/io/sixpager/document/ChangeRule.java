package io.sixpager.document;

import java.util.List;

/** Classifies a change by what it touched. The order of the questions is the rule. */
final class ChangeRule {

    static final String VERSION = "change-class-1";

    private ChangeRule() {}

    static ChangeClass classify(Manuscript from, Manuscript to) {
        var before = Wording.of(from.leaves());
        var after = Wording.of(to.leaves());
        if (before.sameAs(after)) {
            return ChangeClass.LAYOUT_ONLY;
        }
        if (TypoRule.holds(before, after)) {
            return ChangeClass.TYPO;
        }
        if (Ask.changed(from, to)) {
            return ChangeClass.ASK_CHANGED;
        }
        return narrative(from).equals(narrative(to)) ? ChangeClass.APPENDIX_ONLY : ChangeClass.SUBSTANTIVE;
    }

    private static List<String> narrative(Manuscript manuscript) {
        return Wording.of(manuscript.narrative()).keys();
    }
}

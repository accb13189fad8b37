package io.sixpager.memo.model;

import java.util.Set;

/** Where a memo stands on its way to a decision. */
public enum Stage {
    DRAFT("a draft"),
    IN_REVIEW("in review"),
    DECIDED("decided"),
    WITHDRAWN("withdrawn"),
    SUPERSEDED("superseded");

    private static final Set<Stage> OPEN = Set.of(DRAFT, IN_REVIEW);
    private final String phrase;

    Stage(String phrase) {
        this.phrase = phrase;
    }

    /** The words that complete "The memo is …". */
    public String phrase() {
        return phrase;
    }

    /** Whether the text may still change. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }
}

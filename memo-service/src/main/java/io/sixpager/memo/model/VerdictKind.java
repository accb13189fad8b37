package io.sixpager.memo.model;

/** What a reviewer says of one revision. */
public enum VerdictKind {
    AGREE("agrees"),
    AGREE_WITH_CONDITIONS("agrees with conditions"),
    /** Assent that keeps the dissent on record. */
    DISAGREE_AND_COMMIT("disagrees and commits"),
    /** Opens a blocking objection. */
    OBJECT("objects"),
    ABSTAIN("abstains");

    private final String verb;

    VerdictKind(String verb) {
        this.verb = verb;
    }

    /** The verb after a name: "retail agrees". */
    public String verb() {
        return verb;
    }

    public boolean assents() {
        return this == AGREE || this == AGREE_WITH_CONDITIONS || this == DISAGREE_AND_COMMIT;
    }
}

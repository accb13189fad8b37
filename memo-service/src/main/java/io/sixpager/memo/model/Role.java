package io.sixpager.memo.model;

/** What somebody does in the review of one memo. */
public enum Role {
    /** Must agree before the memo can be approved. */
    APPROVER("an approver"),
    /** Gives verdicts that are heard and do not count, and can raise an objection, which blocks like any other. */
    CONTRIBUTOR("a contributor"),
    /** Decides. */
    DECIDER("the decider"),
    /** Is kept informed. */
    INFORMED("informed"),
    /** Comes from outside and watches the quality of the process. */
    PROCESS_REVIEWER("the process reviewer");

    private final String phrase;

    Role(String phrase) {
        this.phrase = phrase;
    }

    public String phrase() {
        return phrase;
    }

    /** Whether this role gives verdicts and raises objections. */
    public boolean reviews() {
        return this == APPROVER || this == CONTRIBUTOR || this == PROCESS_REVIEWER;
    }

    /** Whether an author of the memo may hold this role. */
    public boolean openToAuthors() {
        return this == INFORMED || this == CONTRIBUTOR;
    }
}

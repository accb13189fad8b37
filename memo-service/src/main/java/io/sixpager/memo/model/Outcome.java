package io.sixpager.memo.model;

/** What the decider decided. */
public enum Outcome {
    APPROVED("approved"),
    REJECTED("rejected"),
    DEFERRED("deferred");

    private final String participle;

    Outcome(String participle) {
        this.participle = participle;
    }

    public String participle() {
        return participle;
    }
}

package io.sixpager.discussion.model;

/** What a thread asks for. */
public enum ThreadKind {
    /** Somebody wants to know something. */
    QUESTION(true, "asked"),
    /** Somebody thinks that something should be otherwise. */
    CONCERN(true, "raised a concern"),
    /** A small thing, which the authors may leave as it is. */
    NIT(false, "noted a small thing"),
    /** An objection to the words; it is answered, lifted or overridden there, and the thread follows. */
    BLOCKING(false, "objected"),
    /** Nothing is asked for. */
    PRAISE(false, "praised"),

    /** Somebody proposes other words. */
    SUGGESTION(true, "suggested other words");

    private final boolean wantsAnswer;
    private final String verb;

    ThreadKind(boolean wantsAnswer, String verb) {
        this.wantsAnswer = wantsAnswer;
        this.verb = verb;
    }

    /** Whether it is somebody's turn as long as the thread is open. */
    public boolean wantsAnswer() {
        return wantsAnswer;
    }

    public String verb() {
        return verb;
    }
}

package io.sixpager.discussion.decision;

import io.sixpager.shared.VisibleText;

/** What somebody may say in a thread. */
public final class CommentWords {

    static final int LIMIT = 10_000;

    private CommentWords() {}

    /** @throws io.sixpager.shared.CommandRejected if nothing is seen of them, or too much */
    public static String comment(String words) {
        return VisibleText.text("The comment", words, LIMIT);
    }

    static String reason(String reason) {
        return VisibleText.text("The reason", reason, LIMIT);
    }
}

package io.sixpager.memo.model;

import io.sixpager.shared.Attribution;

/**
 * Something that one person is told until they take note of it.
 *
 * @param account who is told
 * @param by who did it
 */
public record Notice(Kind kind, String account, Attribution by, String reason) {

    /** What is told. */
    public enum Kind {
        /** The memo is theirs now. */
        HANDED_OVER,
        /** An approver or the decider has stepped back. */
        RECUSED
    }

    boolean isTo(String reader) {
        return account.equals(reader);
    }

    Notice to(String other) {
        return new Notice(kind, other, by, reason);
    }
}

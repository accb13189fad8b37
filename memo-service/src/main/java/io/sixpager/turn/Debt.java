package io.sixpager.turn;

import io.sixpager.obligation.Obligation;

/**
 * What one account owes, as it is pointed at; two objections that wait for one answer are one debt.
 *
 * @param subject the id of what it is owed to
 */
public record Debt(String source, String subject, String account, String kind) {

    public static Debt of(Obligation owed) {
        return new Debt(owed.source(), owed.subject().id(), owed.account(), owed.kind());
    }
}

package io.sixpager.command;

import java.util.function.Predicate;

/**
 * What a command can be told of accounts.
 *
 * @param member whether somebody can act under an account
 * @param administrator whether an administrator can
 */
public record Accounts(Predicate<String> member, Predicate<String> administrator) {

    /** Whether somebody administers accounts, and nobody can act under the other one. */
    public boolean administersForTheGone(String account, String gone) {
        return administrator.test(account) && !member.test(gone);
    }
}

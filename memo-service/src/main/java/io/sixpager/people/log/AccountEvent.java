package io.sixpager.people.log;

import io.sixpager.shared.Attribution;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to an account or was done with it, apart from what its owner did in a memo. No password, no code, no
 * secret of a session and no address of a network is part of it: an event is for ever.
 */
public sealed interface AccountEvent {

    /** Whose account it is. */
    String account();

    /** Who did it; {@link Attribution#SYSTEM} for what the service did by itself or by the operator's settings. */
    Attribution by();

    /** @param browser what it calls itself; null if it did not say */
    record SignInAccepted(
            String account, Attribution by, @Nullable String browser) implements AccountEvent {}

    /**
     * Somebody, whoever it was, was wrong about the password or the code, or had been too often.
     *
     * @param times how often within some seconds
     */
    record SignInsRefused(String account, Attribution by, int times) implements AccountEvent {}

    /**
     * Asked for something that needs another role or part, or for a restricted memo in which they take no part.
     *
     * @param times how often within some seconds
     */
    record AccessRefused(String account, Attribution by, int times) implements AccountEvent {}

    record AccountAdded(String account, Attribution by, String name, String title, String role)
            implements AccountEvent {}

    /** The account is who it was, with other rights. */
    record RoleGiven(String account, Attribution by, String before, String role) implements AccountEvent {}

    record AccountClosed(String account, Attribution by) implements AccountEvent {}

    record AccountReopened(String account, Attribution by) implements AccountEvent {}

    /** By its owner, who knew the one before, or by the settings of the service. */
    record PasswordChanged(String account, Attribution by) implements AccountEvent {}

    /** By whoever had a link, in the name of its owner. */
    record PasswordChosen(String account, Attribution by) implements AccountEvent {}

    /** Nobody is let in until another is chosen. */
    record PasswordEnded(String account, Attribution by) implements AccountEvent {}

    /**
     * Whoever has the link may choose a password, once.
     *
     * @param expires until when
     */
    record PasswordLinkMade(String account, Attribution by, Instant expires) implements AccountEvent {}

    record PasswordLinkWithdrawn(String account, Attribution by) implements AccountEvent {}

    /** From now on a code is asked for beside the password. */
    record SecondFactorAdded(String account, Attribution by) implements AccountEvent {}

    /** By its owner, an administrator, or the settings of the service. */
    record SecondFactorRemoved(String account, Attribution by) implements AccountEvent {}

    /** @param left how many codes there still are */
    record RecoveryCodeUsed(String account, Attribution by, int left) implements AccountEvent {}

    record RecoveryCodesRenewed(String account, Attribution by) implements AccountEvent {}

    /** Signed out at one place or more where they were not themselves. */
    record SessionsEnded(String account, Attribution by) implements AccountEvent {}

    /** A restricted memo was opened by an auditor, who takes no part in it. */
    record RestrictedMemoRead(String account, Attribution by, String memoId, long number) implements AccountEvent {}
}

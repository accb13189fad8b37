package io.sixpager.people.log;

import io.sixpager.people.log.AccountEvent.AccessRefused;
import io.sixpager.people.log.AccountEvent.AccountAdded;
import io.sixpager.people.log.AccountEvent.AccountClosed;
import io.sixpager.people.log.AccountEvent.AccountReopened;
import io.sixpager.people.log.AccountEvent.PasswordChanged;
import io.sixpager.people.log.AccountEvent.PasswordChosen;
import io.sixpager.people.log.AccountEvent.PasswordEnded;
import io.sixpager.people.log.AccountEvent.PasswordLinkMade;
import io.sixpager.people.log.AccountEvent.PasswordLinkWithdrawn;
import io.sixpager.people.log.AccountEvent.RecoveryCodeUsed;
import io.sixpager.people.log.AccountEvent.RecoveryCodesRenewed;
import io.sixpager.people.log.AccountEvent.RestrictedMemoRead;
import io.sixpager.people.log.AccountEvent.RoleGiven;
import io.sixpager.people.log.AccountEvent.SecondFactorAdded;
import io.sixpager.people.log.AccountEvent.SecondFactorRemoved;
import io.sixpager.people.log.AccountEvent.SessionsEnded;
import io.sixpager.people.log.AccountEvent.SignInAccepted;
import io.sixpager.people.log.AccountEvent.SignInsRefused;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An event of the access log as auditors read it.
 *
 * @param logIndex its place in the log of all events
 * @param account whose account it is
 * @param by who did it
 * @param detail what distinguishes it from others of its kind: a browser, a number, a role, a time; null if nothing does
 * @param memo the number of the one that was read, for auditors, who may read it too; null for all else
 */
record AccountEntry(
        long logIndex,
        Instant at,
        Kind kind,
        String account,
        String by,
        @Nullable String detail,
        @Nullable Long memo) {

    /** What happened. */
    enum Kind {
        SIGN_IN_ACCEPTED(SignInAccepted.class),
        SIGN_INS_REFUSED(SignInsRefused.class),
        ACCESS_REFUSED(AccessRefused.class),
        ACCOUNT_ADDED(AccountAdded.class),
        ROLE_GIVEN(RoleGiven.class),
        ACCOUNT_CLOSED(AccountClosed.class),
        ACCOUNT_REOPENED(AccountReopened.class),
        PASSWORD_CHANGED(PasswordChanged.class),
        PASSWORD_CHOSEN(PasswordChosen.class),
        PASSWORD_ENDED(PasswordEnded.class),
        PASSWORD_LINK_MADE(PasswordLinkMade.class),
        PASSWORD_LINK_WITHDRAWN(PasswordLinkWithdrawn.class),
        SECOND_FACTOR_ADDED(SecondFactorAdded.class),
        SECOND_FACTOR_REMOVED(SecondFactorRemoved.class),
        RECOVERY_CODE_USED(RecoveryCodeUsed.class),
        RECOVERY_CODES_RENEWED(RecoveryCodesRenewed.class),
        SESSIONS_ENDED(SessionsEnded.class),
        RESTRICTED_MEMO_READ(RestrictedMemoRead.class);

        private final Class<? extends AccountEvent> event;

        Kind(Class<? extends AccountEvent> event) {
            this.event = event;
        }

        Class<? extends AccountEvent> event() {
            return event;
        }

        static Kind of(AccountEvent event) {
            return Arrays.stream(values())
                    .filter(kind -> kind.event.isInstance(event))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static AccountEntry of(long logIndex, AccountEvent event, boolean forAuditor) {
        return new AccountEntry(
                logIndex,
                event.by().at(),
                Kind.of(event),
                event.account(),
                event.by().account(),
                detailOf(event),
                forAuditor && event instanceof RestrictedMemoRead read ? read.number() : null);
    }

    private static @Nullable String detailOf(AccountEvent event) {
        return switch (event) {
            case SignInAccepted e -> e.browser();
            case SignInsRefused e -> String.valueOf(e.times());
            case AccessRefused e -> String.valueOf(e.times());
            case AccountAdded e -> e.role();
            case RoleGiven e -> e.role();
            case PasswordLinkMade e -> e.expires().toString();
            case RecoveryCodeUsed e -> String.valueOf(e.left());
            case AccountClosed _,
                    AccountReopened _,
                    PasswordChanged _,
                    PasswordChosen _,
                    PasswordEnded _,
                    PasswordLinkWithdrawn _,
                    SecondFactorAdded _,
                    SecondFactorRemoved _,
                    RecoveryCodesRenewed _,
                    SessionsEnded _,
                    RestrictedMemoRead _ -> null;
        };
    }
}

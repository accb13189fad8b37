package io.sixpager.people.log;

import io.sixpager.eventstore.LoggedEvent;
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
import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Every kind of event of the access log. */
public final class EveryAccountEvent {

    private static final String ACCOUNT = "zoe";

    /** In a log that begins with all other stories. */
    private static final long AFTER_THE_OTHERS = 4_001;

    private EveryAccountEvent() {}

    public static List<AccountEvent> examples() {
        var admin = Attribution.of("admin", Instant.parse("2026-03-02T12:00:00.123456Z"));
        var own = Attribution.of(ACCOUNT, Instant.parse("2026-03-02T12:05:00.123456Z"));
        return List.of(
                new AccountAdded(ACCOUNT, admin, "Zoe Lind", "Audits", "MEMBER"),
                new RoleGiven(ACCOUNT, admin, "MEMBER", "AUDITOR"),
                new SignInAccepted(ACCOUNT, own, "Chromium"),
                new SignInsRefused(ACCOUNT, Attribution.of(Attribution.SYSTEM, own.at()), 3),
                new PasswordChanged(ACCOUNT, own),
                new RestrictedMemoRead(ACCOUNT, own, "51f2c0de-0000-4000-8000-000000000001", 7),
                new SessionsEnded(ACCOUNT, own),
                new AccountClosed(ACCOUNT, admin),
                new AccountReopened(ACCOUNT, admin),
                new PasswordLinkMade(ACCOUNT, admin, Instant.parse("2026-03-05T12:00:00.123456Z")),
                new PasswordLinkWithdrawn(ACCOUNT, admin),
                new AccessRefused(ACCOUNT, own, 2),
                new PasswordEnded(ACCOUNT, admin),
                new PasswordChosen(ACCOUNT, own),
                new SecondFactorAdded(ACCOUNT, own),
                new RecoveryCodeUsed(ACCOUNT, own, 9),
                new RecoveryCodesRenewed(ACCOUNT, own),
                new SecondFactorRemoved(ACCOUNT, admin));
    }

    public static List<LoggedEvent<?>> events() {
        var kinds = examples();
        return IntStream.range(0, kinds.size())
                .<LoggedEvent<?>>mapToObj(n -> new LoggedEvent<>(
                        AFTER_THE_OTHERS + n,
                        "account event " + n,
                        AccountLog.aggregateOf(ACCOUNT),
                        n,
                        kinds.get(n).by().at(),
                        kinds.get(n)))
                .toList();
    }
}

package io.sixpager.people;

import io.sixpager.people.factor.FactorRows;
import io.sixpager.people.factor.RecoveryCodeRows;
import io.sixpager.people.factor.Totp;
import io.sixpager.people.factor.TypedCode;
import io.sixpager.people.log.AccountEvent.RecoveryCodeUsed;
import io.sixpager.people.log.AccountLog;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Whether a code is one of somebody's second factor; one that is taken is worth nothing afterwards. */
@Component
class CodeCheck {

    private final FactorRows rows;
    private final RecoveryCodeRows recovery;
    private final AccountChanges changes;
    private final AccountLog log;
    private final TransactionOperations transactions;
    private final Clock clock;

    CodeCheck(
            FactorRows rows,
            RecoveryCodeRows recovery,
            AccountChanges changes,
            AccountLog log,
            TransactionOperations transactions,
            Clock clock) {
        this.rows = rows;
        this.recovery = recovery;
        this.changes = changes;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    boolean isAskedOf(String username) {
        return rows.activeSince(username).isPresent();
    }

    /** Takes a code of the app, or one for recovery. */
    boolean take(String username, String typed) {
        var code = TypedCode.of(typed);
        var taken = code.isByTime() ? takeByTime(username, code) : takeForRecovery(username, code);
        if (!taken) {
            rows.miss(username);
        }
        return taken;
    }

    /** Takes one of the app. */
    boolean takeByTime(String username, TypedCode code) {
        return rows.secret(username).stream()
                .flatMapToLong(secret -> Totp.stepOf(code.text(), secret, clock.instant()).stream())
                .anyMatch(step -> rows.take(username, step));
    }

    private boolean takeForRecovery(String username, TypedCode code) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            // The account first, as everybody does who changes it.
            changes.locked(username);
            var taken = recovery.take(username, code);
            if (taken) {
                var left = recovery.left(username);
                log.append(username, username, by -> new RecoveryCodeUsed(username, by, left));
            }
            return taken;
        }));
    }
}

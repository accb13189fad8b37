package io.sixpager.people;

import io.sixpager.people.factor.Base32;
import io.sixpager.people.factor.FactorRows;
import io.sixpager.people.factor.RecoveryCodeRows;
import io.sixpager.people.factor.RecoveryCodes;
import io.sixpager.people.factor.TypedCode;
import io.sixpager.people.log.AccountEvent.RecoveryCodesRenewed;
import io.sixpager.people.log.AccountEvent.SecondFactorAdded;
import io.sixpager.people.log.AccountEvent.SecondFactorRemoved;
import io.sixpager.people.log.AccountLog;
import io.sixpager.shared.CommandRejected;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What is asked for beside a password of those who want it so: codes of a device that they have with them. */
@Component
class SecondFactors {

    /** As long as the hash that it is put into. */
    private static final int SECRET_BYTES = 20;

    private static final int RECOVERY_CODES = 10;

    private final FactorRows rows;
    private final RecoveryCodeRows recovery;
    private final CodeCheck codes;
    private final AccountChanges changes;
    private final Sessions sessions;
    private final AccountLog log;
    private final TransactionOperations transactions;

    SecondFactors(
            FactorRows rows,
            RecoveryCodeRows recovery,
            CodeCheck codes,
            AccountChanges changes,
            Sessions sessions,
            AccountLog log,
            TransactionOperations transactions) {
        this.rows = rows;
        this.recovery = recovery;
        this.codes = codes;
        this.changes = changes;
        this.sessions = sessions;
        this.log = log;
        this.transactions = transactions;
    }

    /**
     * Answers with a secret for an app; nothing is asked of it before its first code has been typed.
     *
     * @throws CommandRejected if there is an active one
     */
    String begin(String username) {
        var secret = RandomToken.bytes(SECRET_BYTES);
        if (!rows.put(username, secret)) {
            throw CommandRejected.conflict("You have a second factor. Switch it off first.");
        }
        return Base32.of(secret);
    }

    /**
     * Answers with recovery codes. Whoever is signed in elsewhere has not shown a code, and is signed out.
     *
     * @throws CommandRejected if the code is none of the secret that was made last
     */
    List<String> activate(String username, String code, String kept) {
        var made = inTransaction(() -> {
            changes.locked(username);
            if (codes.isAskedOf(username)) {
                throw CommandRejected.conflict("Your second factor is active already.");
            }
            if (!codes.takeByTime(username, TypedCode.of(code))) {
                throw CommandRejected.invalid(
                        "The code is wrong. See that the clock of your device is right, and type what it shows now.");
            }
            rows.activate(username);
            log.append(username, username, by -> new SecondFactorAdded(username, by));
            return putRecoveryCodes(username);
        });
        sessions.end(username, kept);
        return made;
    }

    /**
     * Those that there were are worth nothing any more.
     *
     * @throws CommandRejected if there is nothing that they could stand in for
     */
    List<String> renewRecoveryCodes(String username) {
        return inTransaction(() -> {
            changes.locked(username);
            if (!codes.isAskedOf(username)) {
                throw CommandRejected.conflict("You have no second factor.");
            }
            log.append(username, username, by -> new RecoveryCodesRenewed(username, by));
            return putRecoveryCodes(username);
        });
    }

    private List<String> putRecoveryCodes(String username) {
        var made = Stream.generate(() -> RecoveryCodes.of(RandomToken.bytes(RecoveryCodes.BYTES)))
                .limit(RECOVERY_CODES)
                .toList();
        recovery.put(username, made);
        return made;
    }

    /** Leaves the password alone; whoever is signed in is signed out everywhere but in the session {@code kept}. */
    void remove(String username, String by, String kept) {
        var removed = inTransaction(() -> {
            changes.locked(username);
            var was = rows.remove(username);
            if (was) {
                log.append(username, by, done -> new SecondFactorRemoved(username, done));
            }
            return was;
        });
        if (removed) {
            sessions.end(username, kept);
        }
    }

    private <T> T inTransaction(Supplier<T> action) {
        return Objects.requireNonNull(transactions.execute(_ -> action.get()));
    }
}

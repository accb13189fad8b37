package io.sixpager.people.log;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.sixpager.eventstore.EventWriter;
import io.sixpager.people.log.AccountEvent.RestrictedMemoRead;
import io.sixpager.shared.Attribution;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes the access log: events of the store like all others. */
@Component
public class AccountLog {

    static final String TYPE = "Account";

    /** Without another look for so long, the next one is a reading of its own: a page asks for its memo again and again. */
    private static final Duration READING = Duration.ofHours(1);

    private record Reading(String account, String memoId) {}

    private final EventWriter events;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Cache<Reading, Boolean> read =
            Caffeine.newBuilder().expireAfterAccess(READING).maximumSize(10_000).build();

    AccountLog(EventWriter events, JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        this.events = events;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Appends, in the transaction that is under way if there is one. Nothing is told of a name that is nobody's, which
     * anybody can make up.
     *
     * @param by the account that did it
     */
    public void append(String account, String by, Function<Attribution, AccountEvent> event) {
        transactions.executeWithoutResult(_ -> {
            if (isThere(account)) {
                events.append(TYPE, aggregateOf(account), event.apply(Attribution.of(by, clock.instant())));
            }
        });
    }

    /** One event at a time is appended to an account: whoever is next waits for the row. */
    private boolean isThere(String account) {
        return jdbc.sql("SELECT true FROM account WHERE username = ? FOR NO KEY UPDATE")
                .param(account)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** Names may be longer than what names an aggregate. */
    static String aggregateOf(String account) {
        return UUID.nameUUIDFromBytes(("account " + account).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Tells once of a reading that no part in the memo allows; if it cannot be told, there is no reading. */
    public void readByOffice(String account, String memoId, long number) {
        var _ = read.get(new Reading(account, memoId), _ -> {
            append(account, account, by -> new RestrictedMemoRead(account, by, memoId, number));
            return true;
        });
    }
}

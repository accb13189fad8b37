package io.sixpager.eventstore;

import io.sixpager.database.TimeLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Refuses to run on a log of which something is missing. What is left would be told as if it were everything, and decided
 * on. One statement, which sees one moment: other instances may be at work.
 */
@Component
class LogCheck implements InitializingBean {

    private static final String LOOK = """
            WITH aggregate AS (
                SELECT aggregate_identifier AS id, count(*) AS events, max(sequence_number) + 1 AS versions
                FROM domain_event_entry GROUP BY aggregate_identifier)
            SELECT (SELECT coalesce(sum(events), 0) FROM aggregate) AS events,
                (SELECT id FROM aggregate WHERE events <> versions ORDER BY id LIMIT 1) AS broken,
                (SELECT count(*) FROM event_pending) AS pending,
                (SELECT count(*) FROM log_entry) AS entries,
                (SELECT coalesce(max(log_index), 0) FROM log_entry) AS last,
                (SELECT log_index FROM log_head) AS head,
                (SELECT coalesce(max(log_index), 0) FROM projection_group) AS drawn""";

    private final JdbcClient jdbc;
    private final JdbcOperations operations;
    private final TransactionOperations transactions;

    LogCheck(JdbcClient jdbc, JdbcOperations operations, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.operations = operations;
        this.transactions = transactions;
    }

    /**
     * How much there is of the log, counted in different places.
     *
     * @param broken an aggregate that lacks an event before its last one
     * @param drawn up to which entry views have been drawn
     */
    record Counts(long events, @Nullable String broken, long pending, long entries, long last, long head, long drawn) {

        /** What does not fit together, as a sentence; null if everything does. */
        @Nullable String fault() {
            if (broken != null) {
                return "An event of " + broken + " is missing.";
            }
            if (entries != head || last != head) {
                return "It has " + entries + " entries, the last of which is number " + last + "; it once had " + head
                        + ".";
            }
            if (events != entries + pending) {
                return "There are " + events + " events, and " + (entries + pending) + " should be there.";
            }
            return drawn > head ? "It ends at " + head + ", and its entry " + drawn + " has been read before." : null;
        }
    }

    Counts count() {
        return transactions.execute(_ -> {
            TimeLimits.lift(operations);
            return jdbc.sql(LOOK).query(Counts.class).single();
        });
    }

    @Override
    public void afterPropertiesSet() {
        var fault = count().fault();
        if (fault != null) {
            throw new IllegalStateException("The log of events is not complete. " + fault
                    + " Restore a backup; nothing is answered from what is left.");
        }
    }
}

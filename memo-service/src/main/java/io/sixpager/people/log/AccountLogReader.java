package io.sixpager.people.log;

import io.sixpager.eventstore.EventLog;
import io.sixpager.people.Person;
import io.sixpager.shared.PageOf;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The access log, straight from the events: no view stands between an auditor and what was recorded. */
@Component
class AccountLogReader {

    private static final String NEWEST = """
            SELECT l.log_index FROM domain_event_entry e JOIN log_entry l ON l.global_index = e.global_index
            WHERE e.type = 'Account'
              AND (:before::bigint IS NULL
                   OR e.global_index < (SELECT global_index FROM log_entry WHERE log_index = :before))
              AND (:aggregate::text IS NULL OR e.aggregate_identifier = :aggregate)
              AND (:name::text IS NULL OR e.payload_type = :name)
            ORDER BY e.global_index DESC LIMIT :limit""";

    private final JdbcClient jdbc;
    private final EventLog log;

    AccountLogReader(JdbcClient jdbc, EventLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /**
     * What is asked for.
     *
     * @param account whose; null for everybody's
     * @param kind null for all
     * @param before an index of the log that comes after all that is wanted; null for the newest
     */
    record Wanted(
            @Nullable String account,
            AccountEntry.@Nullable Kind kind,
            @Nullable Long before) {}

    PageOf<AccountEntry> find(Person reader, Wanted wanted, int limit) {
        var account = wanted.account();
        var kind = wanted.kind();
        var indexes = jdbc.sql(NEWEST)
                .param("before", wanted.before(), Types.BIGINT)
                .param("aggregate", account == null ? null : AccountLog.aggregateOf(account), Types.VARCHAR)
                .param("name", kind == null ? null : AccountLogConfiguration.nameOf(kind.event()), Types.VARCHAR)
                .param("limit", limit + 1)
                .query((row, _) -> row.getLong(1))
                .list();
        var page = indexes.subList(0, Math.min(limit, indexes.size()));
        var next = indexes.size() > limit ? String.valueOf(page.getLast()) : null;
        var entries = log.read(page).stream()
                .map(event -> AccountEntry.of(event.logIndex(), (AccountEvent) event.payload(), reader.audits()))
                .toList();
        return new PageOf<>(entries, next);
    }
}

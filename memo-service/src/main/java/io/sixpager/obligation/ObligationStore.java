package io.sixpager.obligation;

import io.sixpager.projection.ServedViews;
import io.sixpager.projection.StateChange;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What everybody owes now: one row an obligation, which belongs to its source and its subject. */
@Component
public class ObligationStore {

    private static final String STORE = """
        INSERT INTO obligation (source, subject, ordinal, account, since, number, obligation) VALUES (?, ?, ?, ?, ?, ?, ?)\
        """;

    /**
     * What is owed to one subject.
     *
     * @param obligations in order: one account may owe the same twice
     */
    public record Owed(String subject, List<Obligation> obligations) {

        private Stream<Row> rows() {
            return IntStream.range(0, obligations.size()).mapToObj(i -> new Row(i, obligations.get(i)));
        }
    }

    private record Row(int ordinal, Obligation obligation) {}

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final ServedViews served;

    ObligationStore(JdbcTemplate jdbc, JsonMapper json, ServedViews served) {
        this.jdbc = jdbc;
        this.json = json;
        this.served = served;
    }

    /** What the account owes, the oldest first. */
    public List<Obligation> of(String account) {
        return found("account = ?", account);
    }

    /** What is owed under accounts with which nobody can act any more. */
    List<Obligation> ofTheGone() {
        return found("account IN (SELECT username FROM account WHERE NOT active OR role = 'AUDITOR')");
    }

    /** What anybody owes to the memo of this number, and to what is said of it. */
    List<Obligation> on(long number) {
        return found("number = ?", number);
    }

    /** What a source says is owed to some memos. */
    List<Obligation> on(String source, Collection<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : found("source = ? AND number = ANY (?)", source, numbers.toArray(Long[]::new));
    }

    private List<Obligation> found(String condition, Object... values) {
        served.requireAll();
        return jdbc.query(
                "SELECT obligation FROM obligation WHERE " + condition + " ORDER BY since, source, subject, ordinal",
                (row, _) -> json.readValue(row.getString(1), Obligation.class),
                values);
    }

    /** Draws some subjects of a source anew; what is owed to others, and by other sources, stays. */
    public void replace(String source, Collection<Owed> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(
                "DELETE FROM obligation WHERE source = ? AND subject = ?",
                subjects,
                subjects.size(),
                (statement, owed) -> {
                    statement.setString(1, source);
                    statement.setString(2, owed.subject());
                });
        var rows = subjects.stream().flatMap(Owed::rows).toList();
        if (rows.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(STORE, rows, rows.size(), (statement, row) -> {
            var obligation = row.obligation();
            statement.setString(1, source);
            statement.setString(2, obligation.subject().id());
            statement.setInt(3, row.ordinal());
            statement.setString(4, obligation.account());
            statement.setTimestamp(5, Timestamp.from(obligation.since()));
            statement.setLong(6, obligation.subject().number());
            statement.setString(7, json.writeValueAsString(obligation));
        });
    }

    /** The same of those of a source's aggregates to which something else is owed now. */
    public <S> void draw(ObligationSource<S> source, Collection<StateChange<S>> changes) {
        replace(
                source.name(),
                changes.stream()
                        .filter(change -> change.concerns(source::obligations))
                        .map(StateChange::after)
                        .map(state -> new Owed(source.subject(state), source.obligations(state)))
                        .toList());
    }

    /** Forgets everything of a source before it is drawn from the first event again. */
    public void clear(String source) {
        jdbc.update("DELETE FROM obligation WHERE source = ?", source);
    }
}

package io.sixpager.turn.nudge;

import io.sixpager.obligation.Obligation;
import io.sixpager.projection.ServedViews;
import io.sixpager.turn.Debt;
import io.sixpager.turn.NudgeEvent.PersonNudged;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** The reminders that count: of what is still owed since before they were sent. */
@Component
public class SentNudges {

    private static final String STORE = """
            INSERT INTO nudge (source, subject, account, kind, by, at, reason) VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (source, subject, account, kind, by) DO UPDATE SET at = excluded.at, reason = excluded.reason""";

    private static final RowMapper<Nudge> NUDGE = (row, _) -> new Nudge(
            new Debt(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
            row.getString(5),
            row.getTimestamp(6).toInstant(),
            row.getString(7));

    private final JdbcTemplate jdbc;
    private final ServedViews served;

    SentNudges(JdbcTemplate jdbc, ServedViews served) {
        this.jdbc = jdbc;
        this.served = served;
    }

    /** The newest first. */
    public List<Nudge> of(Collection<Obligation> owed) {
        served.require(NudgeGroup.NAME);
        var accounts = owed.stream().map(Obligation::account).distinct().toArray(String[]::new);
        var sent = jdbc.query(
                "SELECT source, subject, account, kind, by, at, reason FROM nudge WHERE account = ANY (?)"
                        + " ORDER BY at DESC",
                NUDGE,
                (Object) accounts);
        return Nudge.thatCount(sent.stream(), owed);
    }

    /** What one person has reminded others of since a moment, whether or not it is still owed. */
    public Set<Debt> by(String account, Instant since) {
        served.require(NudgeGroup.NAME);
        return Set.copyOf(jdbc
                .query(
                        "SELECT source, subject, account, kind, by, at, reason FROM nudge WHERE by = ? AND at > ?",
                        NUDGE,
                        account,
                        Timestamp.from(since))
                .stream()
                .map(Nudge::debt)
                .toList());
    }

    void store(List<PersonNudged> sent) {
        jdbc.batchUpdate(STORE, sent, Math.max(1, sent.size()), (statement, nudged) -> {
            statement.setString(1, nudged.debt().source());
            statement.setString(2, nudged.debt().subject());
            statement.setString(3, nudged.debt().account());
            statement.setString(4, nudged.debt().kind());
            statement.setString(5, nudged.by().account());
            statement.setTimestamp(6, Timestamp.from(nudged.by().at()));
            statement.setString(7, nudged.reason());
        });
    }

    void clear() {
        jdbc.update("DELETE FROM nudge");
    }
}

package io.sixpager.turn.waiting;

import io.sixpager.turn.Debt;
import io.sixpager.turn.waiting.Waits.Begun;
import io.sixpager.turn.waiting.Waits.Ended;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of waits as the log tells them. */
@Component
class WaitRows {

    private static final String BEGIN = """
            INSERT INTO wait (source, subject, account, kind, number, since, opened, claimed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String END = """
            UPDATE wait SET ended = greatest(since, ?)
            WHERE source = ? AND subject = ? AND account = ? AND kind = ? AND ended IS NULL""";

    private final JdbcTemplate jdbc;

    WaitRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void begin(Begun wait) {
        jdbc.update(BEGIN, statement -> {
            debt(statement, 1, wait.debt());
            statement.setLong(5, wait.number());
            statement.setTimestamp(6, Timestamp.from(wait.since()));
            statement.setLong(7, wait.logIndex());
            statement.setBoolean(8, wait.claimed());
        });
    }

    void end(Ended wait) {
        jdbc.update(END, statement -> {
            statement.setTimestamp(1, Timestamp.from(wait.at()));
            debt(statement, 2, wait.debt());
        });
    }

    void clear() {
        jdbc.update("DELETE FROM wait");
    }

    private static void debt(PreparedStatement statement, int from, Debt debt) throws SQLException {
        statement.setString(from, debt.source());
        statement.setString(from + 1, debt.subject());
        statement.setString(from + 2, debt.account());
        statement.setString(from + 3, debt.kind());
    }
}

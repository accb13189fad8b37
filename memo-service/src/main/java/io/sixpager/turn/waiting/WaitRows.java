package io.sixpager.turn.waiting;

import io.sixpager.turn.Debt;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables of waits, and of the stages that they fall into, as the log tells them. */
@Component
class WaitRows {

    private static final String BEGIN = """
            INSERT INTO wait (source, subject, account, kind, number, since, opened, claimed, ended)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String END = """
            UPDATE wait SET ended = greatest(since, ?)
            WHERE source = ? AND subject = ? AND account = ? AND kind = ? AND ended IS NULL""";

    private static final String ENTER = "INSERT INTO memo_stage (number, opened, stage, since) VALUES (?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    WaitRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void store(WaitChanges changes) {
        var stages = changes.stages();
        jdbc.batchUpdate(ENTER, stages, Math.max(1, stages.size()), (statement, entered) -> {
            statement.setLong(1, entered.number());
            statement.setLong(2, entered.logIndex());
            statement.setString(3, entered.stage().name());
            statement.setTimestamp(4, Timestamp.from(entered.since()));
        });
        var ended = changes.ended();
        jdbc.batchUpdate(END, ended, Math.max(1, ended.size()), (statement, wait) -> {
            statement.setTimestamp(1, Timestamp.from(wait.at()));
            debt(statement, 2, wait.debt());
        });
        var rows = changes.rows();
        jdbc.batchUpdate(BEGIN, rows, Math.max(1, rows.size()), (statement, row) -> {
            var begun = row.begun();
            debt(statement, 1, begun.debt());
            statement.setLong(5, begun.number());
            statement.setTimestamp(6, Timestamp.from(begun.since()));
            statement.setLong(7, begun.logIndex());
            statement.setBoolean(8, begun.claimed());
            statement.setTimestamp(9, row.ended() == null ? null : Timestamp.from(row.ended()));
        });
    }

    void clear() {
        jdbc.update("DELETE FROM wait");
        jdbc.update("DELETE FROM memo_stage");
    }

    private static void debt(PreparedStatement statement, int from, Debt debt) throws SQLException {
        statement.setString(from, debt.source());
        statement.setString(from + 1, debt.subject());
        statement.setString(from + 2, debt.account());
        statement.setString(from + 3, debt.kind());
    }
}

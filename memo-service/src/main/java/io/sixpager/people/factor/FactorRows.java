package io.sixpager.people.factor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The second factors, at most one for an account. One whose first code has not been typed yet asks nobody for codes. */
@Component
public class FactorRows {

    /** Somebody who is asked for a code at sign-in. */
    public record ActiveFactor(String username, Instant since) {}

    /** Three codes of a million are right at any time: of 3,000 who guess so often, one is let in. */
    static final int MISSES_IN_A_ROW = 100;

    private static final String PUT = """
            INSERT INTO second_factor (username, secret) VALUES (?, ?)
            ON CONFLICT (username) DO UPDATE SET secret = excluded.secret, last_step = 0, misses = 0
            WHERE second_factor.active_since IS NULL""";

    private static final String TAKE = """
            UPDATE second_factor SET last_step = :step, misses = 0
            WHERE username = :username AND last_step < :step AND misses < :most""";

    private static final String ACTIVE =
            "SELECT username, active_since FROM second_factor WHERE active_since IS NOT NULL";

    private static final RowMapper<ActiveFactor> ROW = (row, _) -> new ActiveFactor(
            row.getString("username"), row.getTimestamp("active_since").toInstant());

    private final JdbcClient jdbc;

    FactorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the place of one that never became active; answers whether there is no active one. */
    public boolean put(String username, byte[] secret) {
        return jdbc.sql(PUT).params(username, secret).update() > 0;
    }

    public Optional<byte[]> secret(String username) {
        return jdbc.sql("SELECT secret FROM second_factor WHERE username = ?")
                .param(username)
                .query(byte[].class)
                .optional();
    }

    /** Since when they are asked for codes. */
    public Optional<Instant> activeSince(String username) {
        return jdbc.sql(ACTIVE + " AND username = ?")
                .param(username)
                .query(ROW)
                .optional()
                .map(ActiveFactor::since);
    }

    public List<ActiveFactor> active() {
        return jdbc.sql(ACTIVE + " ORDER BY username").query(ROW).list();
    }

    public void activate(String username) {
        jdbc.sql("UPDATE second_factor SET active_since = now() WHERE username = ?")
                .param(username)
                .update();
    }

    /** A step and those before it are taken once: of several who try at the same moment one is told yes. */
    public boolean take(String username, long step) {
        return jdbc.sql(TAKE)
                        .param("step", step)
                        .param("username", username)
                        .param("most", MISSES_IN_A_ROW)
                        .update()
                > 0;
    }

    /** A wrong code, wherever it came from: only whoever knows the password gets so far. */
    public void miss(String username) {
        jdbc.sql("UPDATE second_factor SET misses = misses + 1 WHERE username = ?")
                .param(username)
                .update();
    }

    /** Whether there was one that asked for codes. */
    public boolean remove(String username) {
        return jdbc.sql("DELETE FROM second_factor WHERE username = ? RETURNING active_since IS NOT NULL")
                .param(username)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}

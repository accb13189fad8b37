package io.sixpager.people;

import io.sixpager.shared.Sha256;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The links that are out, at most one for an account. A token has 256 bits of chance, so its hash needs no salt and no
 * slow function. The database's clock says when a link expires, for all instances alike.
 */
@Component
class PasswordLinkRows {

    /**
     * Somebody who is waited for: without a password, or with a link that they have not used.
     *
     * @param expires of the link, which may be past; null if there is none
     */
    record AwaitedPassword(
            String username, boolean hasPassword, @Nullable Instant expires) {}

    private static final String AWAITED = """
            SELECT a.username, a.password_hash IS NOT NULL AS has_password, l.expires_at
            FROM account a LEFT JOIN password_link l ON l.username = a.username
            WHERE a.active AND (a.password_hash IS NULL OR l.expires_at > now()) ORDER BY a.username""";

    private static final String PUT = """
            INSERT INTO password_link (username, token_hash, expires_at)
            VALUES (?, ?, now() + make_interval(secs => ?))
            ON CONFLICT (username) DO UPDATE SET token_hash = excluded.token_hash, expires_at = excluded.expires_at
            RETURNING expires_at""";

    private static final String FIND = """
            SELECT a.* FROM password_link l JOIN account a ON a.username = l.username
            WHERE l.token_hash = ? AND l.expires_at > now() AND a.active""";

    private final JdbcClient jdbc;

    PasswordLinkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the place of an earlier one; answers when it expires. */
    Instant put(String username, String token, Duration lasting) {
        return jdbc.sql(PUT)
                .params(username, Sha256.of(token), lasting.toSeconds())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    /** Whose it is, as long as it is worth something. */
    Optional<Person> find(String token) {
        return jdbc.sql(FIND).param(Sha256.of(token)).query(Directory.PERSON).optional();
    }

    /** The same, once: of several who try at the same moment one is told yes. */
    boolean take(String token) {
        return jdbc.sql("DELETE FROM password_link WHERE token_hash = ? AND expires_at > now()")
                        .param(Sha256.of(token))
                        .update()
                > 0;
    }

    /** Whether there was one that could still be used. */
    boolean remove(String username) {
        return jdbc.sql("DELETE FROM password_link WHERE username = ? RETURNING expires_at > now()")
                .param(username)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    List<AwaitedPassword> awaited() {
        return jdbc.sql(AWAITED)
                .query((row, _) -> new AwaitedPassword(
                        row.getString("username"),
                        row.getBoolean("has_password"),
                        instant(row.getTimestamp("expires_at"))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}

package io.sixpager.looking;

import io.sixpager.memo.model.MemoId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The last look of every account at every memo. Looks that follow each other closely are one visit, during which it is kept
 * what was seen before: whoever opens the page again still finds what is new.
 */
@Component
class LastLooks {

    static final Duration VISIT = Duration.ofMinutes(30);

    /**
     * What is kept of one account and one memo.
     *
     * @param before what was seen before the visit that the last look belongs to; null if nothing
     */
    record Kept(LastLook last, @Nullable LastLook before) {

        /** What is compared with what there is now. */
        Optional<LastLook> base(Instant now) {
            return isOver(now) ? Optional.of(last) : Optional.ofNullable(before);
        }

        private boolean isOver(Instant now) {
            return last.at().plus(VISIT).isBefore(now);
        }

        private static Kept of(ResultSet row) throws SQLException {
            var before = row.getObject("before_at", OffsetDateTime.class);
            return new Kept(
                    new LastLook(
                            row.getInt("revision"),
                            row.getObject("looked_at", OffsetDateTime.class).toInstant()),
                    before == null ? null : new LastLook(row.getInt("before_revision"), before.toInstant()));
        }
    }

    private final JdbcClient jdbc;

    LastLooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Kept> of(String account, MemoId memoId) {
        return jdbc.sql("SELECT * FROM last_look WHERE account = ? AND memo_id = ?")
                .params(account, memoId.value())
                .query((row, _) -> Kept.of(row))
                .optional();
    }

    void keep(String account, MemoId memoId, Kept look) {
        var before = look.before();
        jdbc.sql("""
                        INSERT INTO last_look (account, memo_id, revision, looked_at, before_revision, before_at)
                        VALUES (:account, :memo, :revision, :at, :beforeRevision, :beforeAt)
                        ON CONFLICT (account, memo_id) DO UPDATE
                        SET revision = excluded.revision, looked_at = excluded.looked_at,
                            before_revision = excluded.before_revision, before_at = excluded.before_at""")
                .param("account", account)
                .param("memo", memoId.value())
                .param("revision", look.last().revision())
                .param("at", look.last().at().atOffset(ZoneOffset.UTC))
                .param("beforeRevision", before == null ? null : before.revision(), Types.INTEGER)
                .param(
                        "beforeAt",
                        before == null ? null : before.at().atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }
}

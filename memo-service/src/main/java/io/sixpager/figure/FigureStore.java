package io.sixpager.figure;

import io.sixpager.document.Figure;
import io.sixpager.document.Figures;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures of all texts by their hash, who has brought them in and which memos show them. */
@Component
public class FigureStore {

    private static final byte[] NOT_READ = {};

    private static final long UNUSED_MIB = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    FigureStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The same figure may come again, from the same person or another one.
     *
     * @throws CommandRejected if the person has brought in too many that no memo shows
     */
    @Transactional
    public void add(String account, String hash, Figure figure) {
        var print = figure.print() == figure.content() ? null : figure.print();
        var bytes = figure.content().length + (print == null ? 0 : print.length);
        requireRoom(account, hash, bytes);
        jdbc.sql("""
                        INSERT INTO figure (hash, media_type, width, height, bytes, content, print)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .param(hash)
                .param(figure.mediaType())
                .param(figure.width())
                .param(figure.height())
                .param(figure.content().length)
                .param(figure.content())
                .param(print)
                .update();
        jdbc.sql("""
                        INSERT INTO figure_upload (account, hash, uploaded_at) VALUES (?, ?, ?)
                        ON CONFLICT (account, hash) DO UPDATE SET uploaded_at = excluded.uploaded_at""").params(account, hash, Timestamp.from(clock.instant())).update();
    }

    private void requireRoom(String account, String hash, long bytes) {
        var unused = jdbc.sql("""
                        SELECT coalesce(sum(bytes + coalesce(octet_length(print), 0)), 0)
                        FROM figure_upload u JOIN figure f USING (hash)
                        WHERE account = ? AND hash <> ? AND NOT EXISTS (SELECT FROM memo_figure m WHERE m.hash = f.hash)""").params(account, hash).query(Long.class).single();
        if (unused + bytes > UNUSED_MIB << 20) {
            throw CommandRejected.conflict(
                    "You have brought in %d MiB of figures that no revision shows; %d MiB are the"
                                    .formatted(unused >> 20, UNUSED_MIB)
                            + " limit. Submit a revision that shows them, or wait: an unused figure goes after 30 days.");
        }
    }

    /** Removes what was brought in before {@code then} and stands in no revision, draft or template; returns how many. */
    int removeUnused(Instant then) {
        return jdbc.sql("""
                        DELETE FROM figure f
                        WHERE NOT EXISTS (SELECT FROM memo_figure m WHERE m.hash = f.hash)
                          AND NOT EXISTS (SELECT FROM figure_upload u WHERE u.hash = f.hash AND uploaded_at >= ?)
                          AND NOT EXISTS (SELECT FROM draft WHERE position(convert_to(f.hash, 'UTF8') IN markdown) > 0)
                          AND NOT EXISTS (SELECT FROM template WHERE position(convert_to(f.hash, 'UTF8') IN markdown) > 0)""").param(Timestamp.from(then)).update();
    }

    public void link(UUID memoId, Collection<String> hashes) {
        for (var hash : hashes) {
            jdbc.sql("INSERT INTO memo_figure (memo_id, hash) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(memoId, hash)
                    .update();
        }
    }

    /** With its content. */
    public Figure require(String hash) {
        return read(hash, "content", "NULL")
                .orElseThrow(() -> CommandRejected.notFound("There is no such figure any more."));
    }

    /** Sizes alone, which is what a page needs. */
    public Figures sizes() {
        return hash -> read(hash, "NULL", "NULL");
    }

    /** Sizes of what somebody may use. */
    public Figures sizesFor(Person author) {
        return hash -> maySee(hash, author) ? sizes().find(hash) : Optional.empty();
    }

    public Figures prints() {
        return hash -> read(hash, "NULL", "coalesce(print, content)");
    }

    /** Prints of what somebody may use. */
    public Figures printsFor(Person author) {
        return hash -> maySee(hash, author) ? prints().find(hash) : Optional.empty();
    }

    /** Whoever has brought it in or may read a memo that shows it; auditors see whatever there is. */
    public boolean maySee(String hash, Person reader) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM figure WHERE hash = :hash AND :audits)
                            OR EXISTS (SELECT FROM figure_upload WHERE hash = :hash AND account = :account)
                            OR EXISTS (
                                SELECT FROM memo_figure JOIN memo_list USING (memo_id)
                                WHERE hash = :hash AND (NOT restricted OR :account = ANY (readers)))""")
                .param("hash", hash)
                .param("audits", reader.audits())
                .param("account", reader.username())
                .query(Boolean.class)
                .single();
    }

    private Optional<Figure> read(String hash, String content, String print) {
        return jdbc.sql("SELECT media_type, width, height, " + content + ", " + print + " FROM figure WHERE hash = ?")
                .param(hash)
                .query((row, _) -> new Figure(
                        row.getString(1), row.getInt(2), row.getInt(3), bytes(row.getBytes(4)), bytes(row.getBytes(5))))
                .optional();
    }

    private static byte[] bytes(byte @Nullable [] read) {
        return read == null ? NOT_READ : read;
    }
}

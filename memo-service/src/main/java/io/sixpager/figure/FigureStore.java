package io.sixpager.figure;

import io.sixpager.document.Figure;
import io.sixpager.document.Figures;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Sha256;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures of all texts by their hash, and who has brought them in. What shows them is asked of the modules. */
@Component
public class FigureStore {

    private static final byte[] NOT_READ = {};

    private static final long UNUSED_MIB = 200;

    private static final String NOT_SINCE =
            "NOT EXISTS (SELECT FROM figure_upload u WHERE u.hash = f.hash AND uploaded_at >= ?)";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<ShownFigures> showing;
    private final List<KeptFigures> keeping;

    FigureStore(JdbcClient jdbc, Clock clock, List<ShownFigures> showing, List<KeptFigures> keeping) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.showing = showing;
        this.keeping = keeping;
    }

    /**
     * The same figure may come again, from the same person or another one.
     *
     * @throws CommandRejected if the person has brought in too many that nothing shows
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
        var weights = new HashMap<String, Long>();
        jdbc.sql("""
                        SELECT hash, bytes + coalesce(octet_length(print), 0)
                        FROM figure_upload JOIN figure USING (hash) WHERE account = ? AND hash <> ?""").params(account, hash).query(row -> {
            weights.put(row.getString(1), row.getLong(2));
        });
        removeShown(weights.keySet());
        var unused = weights.values().stream().mapToLong(Long::longValue).sum();
        if (unused + bytes > UNUSED_MIB << 20) {
            throw CommandRejected.conflict(
                    "You have brought in %d MiB of figures that no revision shows; %d MiB are the"
                                    .formatted(unused >> 20, UNUSED_MIB)
                            + " limit. Submit a revision that shows them, or wait: an unused figure goes after 30 days.");
        }
    }

    /** Removes what was brought in before {@code then} and is neither shown nor kept anywhere; returns how many. */
    int removeUnused(Instant then) {
        var time = Timestamp.from(then);
        var unused = new HashSet<>(jdbc.sql("SELECT hash FROM figure f WHERE " + NOT_SINCE)
                .param(time)
                .query(String.class)
                .list());
        removeShown(unused);
        for (var texts : keeping) {
            unused.removeAll(unused.isEmpty() ? Set.of() : texts.kept(Set.copyOf(unused)));
        }
        return unused.isEmpty()
                ? 0
                : jdbc.sql("DELETE FROM figure f WHERE hash = ANY (CAST(? AS bpchar[])) AND " + NOT_SINCE)
                        .params(unused.toArray(String[]::new), time)
                        .update();
    }

    private void removeShown(Set<String> hashes) {
        for (var texts : showing) {
            hashes.removeAll(hashes.isEmpty() ? Set.of() : texts.shown(Set.copyOf(hashes)));
        }
    }

    /**
     * With its content.
     *
     * @throws CommandRejected if there is none, or if what is stored has another hash
     */
    public Figure require(String hash) {
        return read(hash, "content", "NULL")
                .map(figure -> verified(hash, figure))
                .orElseThrow(() -> CommandRejected.notFound("There is no such figure any more."));
    }

    private static Figure verified(String hash, Figure figure) {
        if (!Sha256.of(figure.content()).equals(hash)) {
            throw CommandRejected.damaged("This figure is not the one that was brought in: its SHA-256 was " + hash
                    + ", and what the database has now gives another. It is not shown.");
        }
        return figure;
    }

    /** Sizes alone of these figures, which is what a page needs. */
    public Figures sizes(Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Figures.NONE;
        }
        var found = new HashMap<String, Figure>();
        jdbc.sql("SELECT media_type, width, height, hash FROM figure WHERE hash = ANY (CAST(? AS bpchar[]))")
                .param(hashes.toArray(String[]::new))
                .query(row -> {
                    found.put(
                            row.getString(4),
                            new Figure(row.getString(1), row.getInt(2), row.getInt(3), NOT_READ, NOT_READ));
                });
        return hash -> Optional.ofNullable(found.get(hash));
    }

    /** Sizes of those that somebody may use. */
    public Figures sizesFor(Person author, Collection<String> hashes) {
        return sizes(visible(hashes, author));
    }

    /** One is read at a time, as they are large. */
    public Figures prints() {
        return hash -> read(hash, "CASE WHEN print IS NULL THEN content END", "print")
                .map(figure -> figure.print().length > 0 ? figure : printedAsItIs(hash, figure));
    }

    /** What was made for paper alone has no hash of its own. */
    private static Figure printedAsItIs(String hash, Figure figure) {
        var content = verified(hash, figure).content();
        return new Figure(figure.mediaType(), figure.width(), figure.height(), NOT_READ, content);
    }

    /** Prints of those that somebody may use. */
    public Figures printsFor(Person author, Collection<String> hashes) {
        var visible = visible(hashes, author);
        return hash -> visible.contains(hash) ? prints().find(hash) : Optional.empty();
    }

    public boolean maySee(String hash, Person reader) {
        return !visible(List.of(hash), reader).isEmpty();
    }

    /** Those that somebody has brought in or may read where they are shown; auditors see whatever there is. */
    private Set<String> visible(Collection<String> hashes, Person reader) {
        if (hashes.isEmpty()) {
            return Set.of();
        }
        var visible = new HashSet<>(jdbc.sql("""
                        SELECT hash FROM figure f WHERE hash = ANY (CAST(? AS bpchar[]))
                        AND (? OR EXISTS (SELECT FROM figure_upload u WHERE u.hash = f.hash AND account = ?))""")
                .params(hashes.toArray(String[]::new), reader.audits(), reader.username())
                .query(String.class)
                .list());
        for (var texts : showing) {
            if (!visible.containsAll(hashes)) {
                visible.addAll(texts.visible(hashes, reader));
            }
        }
        return visible;
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

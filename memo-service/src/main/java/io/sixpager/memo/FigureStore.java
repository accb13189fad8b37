package io.sixpager.memo;

import io.sixpager.document.Figure;
import io.sixpager.document.Figures;
import io.sixpager.people.Person;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures of all texts by their hash, who has brought them in and which memos show them. */
@Component
class FigureStore {

    private static final byte[] NOT_READ = {};

    private final JdbcClient jdbc;

    FigureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same figure may come again, from the same person or another one. */
    @Transactional
    void add(String account, String hash, Figure figure) {
        var print = figure.print() == figure.content() ? null : figure.print();
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
        jdbc.sql("INSERT INTO figure_upload (account, hash) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(account, hash)
                .update();
    }

    void link(MemoId memoId, Collection<String> hashes) {
        for (var hash : hashes) {
            jdbc.sql("INSERT INTO memo_figure (memo_id, hash) VALUES (?, ?) ON CONFLICT DO NOTHING")
                    .params(memoId.value(), hash)
                    .update();
        }
    }

    /** With its content, for whoever has brought it in or may read a memo that shows it. */
    Optional<Figure> find(String hash, Person reader) {
        return maySee(hash, reader) ? read(hash, "content", "NULL") : Optional.empty();
    }

    /** Sizes alone, which is what a page needs. */
    Figures sizes() {
        return hash -> read(hash, "NULL", "NULL");
    }

    /** Sizes of what somebody may use. */
    Figures sizesFor(Person author) {
        return hash -> maySee(hash, author) ? sizes().find(hash) : Optional.empty();
    }

    Figures prints() {
        return hash -> read(hash, "NULL", "coalesce(print, content)");
    }

    /** Prints of what somebody may use. */
    Figures printsFor(Person author) {
        return hash -> maySee(hash, author) ? prints().find(hash) : Optional.empty();
    }

    private boolean maySee(String hash, Person reader) {
        return reader.audits()
                || jdbc.sql("""
                        SELECT EXISTS (SELECT FROM figure_upload WHERE hash = :hash AND account = :account)
                            OR EXISTS (
                                SELECT FROM memo_figure JOIN memo_list USING (memo_id)
                                WHERE hash = :hash AND (NOT restricted OR :account = ANY (readers)))""")
                        .param("hash", hash)
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

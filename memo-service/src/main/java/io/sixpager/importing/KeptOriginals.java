package io.sixpager.importing;

import io.sixpager.exchange.Originals;
import io.sixpager.memo.model.MemoId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of texts that had to be changed on their way in, as they were. Only ever added to. */
@Component
class KeptOriginals implements Originals {

    private final JdbcClient jdbc;

    KeptOriginals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(MemoId memo, int revision, byte[] content) {
        jdbc.sql("INSERT INTO imported_original (memo_id, revision, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .param(memo.value())
                .param(revision)
                .param(content)
                .update();
    }

    @Override
    public List<Original> of(MemoId memo) {
        return jdbc.sql("SELECT revision, length(content) FROM imported_original WHERE memo_id = ? ORDER BY revision")
                .param(memo.value())
                .query((row, _) -> new Original(row.getInt(1), row.getInt(2)))
                .list();
    }

    @Override
    public Optional<byte[]> content(MemoId memo, int revision) {
        return jdbc.sql("SELECT content FROM imported_original WHERE memo_id = ? AND revision = ?")
                .param(memo.value())
                .param(revision)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }
}

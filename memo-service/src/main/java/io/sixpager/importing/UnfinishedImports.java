package io.sixpager.importing;

import io.sixpager.exchange.UploadSpool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Component;

/** Uploads that have not come to their end. One that was interrupted a week ago is not gone on with. */
@Component
class UnfinishedImports {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int LIMIT_MIB = 64;

    /** @param demonstration whether its accounts act themselves */
    record Unfinished(String account, String id, String name, boolean demonstration) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    UnfinishedImports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(Unfinished begun, Path zip) {
        try (var content = Files.newInputStream(zip)) {
            jdbc.sql("""
                            INSERT INTO unfinished_import (account, id, name, demonstration, content, begun_at)
                            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                    .param(begun.account())
                    .param(begun.id())
                    .param(begun.name())
                    .param(begun.demonstration())
                    .param(new SqlBinaryValue(content, Files.size(zip)))
                    .param(Timestamp.from(clock.instant()))
                    .update();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(Unfinished ended) {
        jdbc.sql("DELETE FROM unfinished_import WHERE account = ? AND id = ?")
                .params(ended.account(), ended.id())
                .update();
    }

    List<Unfinished> all() {
        jdbc.sql("""
                        DELETE FROM unfinished_import u WHERE begun_at < ? OR EXISTS (
                            SELECT FROM import_job j WHERE j.account = u.account AND j.id = u.id AND j.state = 'DONE')""").param(Timestamp.from(clock.instant().minus(KEPT))).update();
        return found("SELECT account, id, name, demonstration FROM unfinished_import ORDER BY begun_at, id");
    }

    /** Those that an instance has begun which is silent now. */
    List<Unfinished> leftAlone() {
        return found("""
                SELECT account, id, name, demonstration FROM unfinished_import JOIN import_job USING (account, id)
                WHERE state = 'RUNNING' AND heard_at < now() - interval '30 seconds' ORDER BY begun_at, id""");
    }

    private List<Unfinished> found(String query) {
        return jdbc.sql(query)
                .query((row, _) -> new Unfinished(
                        row.getString("account"),
                        row.getString("id"),
                        row.getString("name"),
                        row.getBoolean("demonstration")))
                .list();
    }

    /** What was uploaded; nothing if it has come to its end meanwhile. */
    Optional<CaseFile> read(Unfinished begun) {
        return jdbc.sql("SELECT content FROM unfinished_import WHERE account = ? AND id = ?")
                .params(begun.account(), begun.id())
                .query((row, _) -> {
                    try (var zip = UploadSpool.take(row.getBinaryStream(1), -1, LIMIT_MIB)) {
                        return CaseFolder.readZip(zip.path(), begun.name());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .optional();
    }
}

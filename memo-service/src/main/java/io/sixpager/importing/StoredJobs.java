package io.sixpager.importing;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Imports in the database, so that any instance says how far they are. One is played by a single instance; when that has
 * been silent for half a minute, by the clock of the database, another one may go on.
 */
@Component
class StoredJobs {

    private static final String SILENT = "state = 'RUNNING' AND heard_at < now() - interval '30 seconds'";

    private static final String CLAIM = """
        INSERT INTO import_job AS job (account, id, title, state, done, total, sentence, heard_at)
        VALUES (:account, :id, :title, 'RUNNING', 0, :total, :sentence, now())
        ON CONFLICT (account, id) DO UPDATE SET state = 'RUNNING', sentence = excluded.sentence, heard_at = now()
            WHERE job.state = 'FAILED' OR job.state = 'RUNNING' AND job.heard_at < now() - interval '30 seconds'\
        """;

    /** What is played again counts from the beginning. */
    private static final String STORE = """
        UPDATE import_job SET state = :state, done = greatest(done, :done), sentence = :sentence, number = :number,
            heard_at = now()
        WHERE account = :account AND id = :id AND state <> 'DONE'\
        """;

    private static final String FIND = "SELECT *, " + SILENT + """
             AS silent, EXISTS (SELECT FROM unfinished_import u WHERE u.account = j.account AND u.id = j.id) AS kept
        FROM import_job j WHERE account = ? AND id = ?\
        """;

    /** What a page reads at most; a history has fewer revisions. */
    private static final int LINES = 10_000;

    private static final int CHARACTERS = 2_000;

    private final JdbcClient jdbc;

    StoredJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether this instance is to play it: nobody does, and nobody has done so. */
    boolean claim(String account, ImportJob begun) {
        jdbc.sql("DELETE FROM import_job WHERE heard_at < now() - interval '7 days'")
                .update();
        return jdbc.sql(CLAIM)
                        .param("account", account)
                        .param("id", begun.id())
                        .param("title", begun.title())
                        .param("total", begun.total())
                        .param("sentence", begun.sentence())
                        .update()
                == 1;
    }

    void store(String account, ImportJob job) {
        jdbc.sql(STORE)
                .param("state", job.state().name())
                .param("done", job.done())
                .param("sentence", job.sentence())
                .param("number", job.number())
                .param("account", account)
                .param("id", job.id())
                .update();
    }

    /** @param place from 0; a line that is there already is the same one */
    void add(String account, String id, int place, String line) {
        if (place < LINES) {
            jdbc.sql("INSERT INTO import_line (account, id, place, line) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                    .params(account, id, place, line.substring(0, Math.min(line.length(), CHARACTERS)))
                    .update();
        }
    }

    /** Says that this instance is still there. */
    void hear(String account, String id) {
        jdbc.sql("UPDATE import_job SET heard_at = now() WHERE account = ? AND id = ?")
                .params(account, id)
                .update();
    }

    Optional<ImportJob> find(String account, String id) {
        return jdbc.sql(FIND)
                .params(account, id)
                .query((row, _) -> {
                    var job = new ImportJob(
                            row.getString("id"),
                            row.getString("title"),
                            ImportJob.State.valueOf(row.getString("state")),
                            row.getInt("done"),
                            row.getInt("total"),
                            row.getString("sentence"),
                            row.getObject("number", Long.class));
                    return row.getBoolean("silent") ? job.leftAlone(row.getBoolean("kept")) : job;
                })
                .optional();
    }

    /** What was said of each revision so far, but for the first so many. */
    List<String> lines(String account, String id, int after) {
        return jdbc.sql("SELECT line FROM import_line WHERE account = ? AND id = ? AND place >= ? ORDER BY place")
                .params(account, id, after)
                .query((row, _) -> row.getString(1))
                .list();
    }
}

package io.sixpager.projection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows of all views, each table in one digest. */
final class ViewTables {

    static final Map<String, List<String>> OF_GROUP = Map.of(
            "memo",
            List.of(
                    "memo_details",
                    "memo_list",
                    "memo_search",
                    "replacement",
                    "approval_board",
                    "obligation",
                    "withheld_memo"),
            "history",
            List.of("history"),
            "thread",
            List.of("thread", "open_thread"),
            "placement",
            List.of("passage_placement"),
            "nudge",
            List.of("nudge"),
            "wait",
            List.of("wait", "memo_stage"));

    private final JdbcClient jdbc;

    ViewTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many rows each table has, and the digest of every column of them. */
    Map<String, String> digests() {
        var digests = new TreeMap<String, String>();
        OF_GROUP.values().stream()
                .flatMap(List::stream)
                .forEach(table -> digests.put(
                        table,
                        jdbc.sql("""
                            SELECT count(*) || ' rows ' || coalesce(md5(string_agg(v::text, '|' ORDER BY v::text)), '')
                            FROM %s v""".formatted(rowsOf(table)))
                                .query(String.class)
                                .single()));
        return digests;
    }

    /** A state may be behind its row: RebuildTest reads it as the service does. */
    private static String rowsOf(String table) {
        return table.equals("memo_details") ? "(SELECT memo_id, number, version FROM memo_details)" : table;
    }

    /** Leaves rows that nobody would take for right. */
    void ruin() {
        jdbc.sql("UPDATE memo_list SET title = 'ruined', entry = '{}'").update();
        jdbc.sql("UPDATE approval_board SET card = '{}', title = 'ruined'").update();
        jdbc.sql("DELETE FROM obligation").update();
        jdbc.sql("UPDATE memo_search SET content_hash = 'ruined'").update();
        jdbc.sql("INSERT INTO withheld_memo SELECT 'nobody', memo_id FROM memo_details")
                .update();
        jdbc.sql("UPDATE thread SET blocking = NOT blocking").update();
        jdbc.sql("UPDATE thread SET state = '{}'").update();
        jdbc.sql("DELETE FROM passage_placement").update();
        jdbc.sql("DELETE FROM nudge").update();
        jdbc.sql("UPDATE wait SET ended = since").update();
        jdbc.sql("UPDATE memo_stage SET stage = 'WITHDRAWN'").update();
        jdbc.sql("UPDATE open_thread SET waits_for = ARRAY['nobody']").update();
        jdbc.sql("DELETE FROM history WHERE log_index % 2 = 0").update();
        jdbc.sql("UPDATE memo_details SET state = '{}'").update();
    }

    /** Whether every event that is stored is in the views. */
    boolean haveCaughtUp() {
        return jdbc.sql("""
                        SELECT NOT EXISTS (SELECT 1 FROM event_pending)
                           AND (SELECT bool_and(g.log_index = h.log_index) FROM projection_group g, log_head h)""").query(Boolean.class).single();
    }
}

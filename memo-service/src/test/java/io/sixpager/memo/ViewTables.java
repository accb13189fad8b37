package io.sixpager.memo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All rows of all views, each table in one digest. */
final class ViewTables {

    static final List<String> NAMES = List.of("memo_details", "memo_list", "approval_board", "inbox", "memo_history");

    private final JdbcClient jdbc;

    ViewTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static int count() {
        return NAMES.size();
    }

    /** How many rows each table has, and the digest of every column of them. */
    Map<String, String> digests() {
        var digests = new TreeMap<String, String>();
        for (var table : NAMES) {
            digests.put(
                    table, jdbc.sql("""
                            SELECT count(*) || ' rows ' || coalesce(md5(string_agg(v::text, '|' ORDER BY v::text)), '')
                            FROM %s v""".formatted(table)).query(String.class).single());
        }
        return digests;
    }

    /** Leaves rows that nobody would take for right. */
    void ruin() {
        jdbc.sql("UPDATE memo_list SET title = 'ruined', entry = '{}'").update();
        jdbc.sql("UPDATE approval_board SET card = '{}'").update();
        jdbc.sql("DELETE FROM inbox").update();
        jdbc.sql("DELETE FROM memo_history WHERE version % 2 = 0").update();
        jdbc.sql("UPDATE memo_details SET state = '{}'").update();
    }

    boolean areEmpty() {
        return digests().values().stream().allMatch(digest -> digest.startsWith("0 rows"));
    }

    /** Whether every event that is stored is in the views. */
    boolean haveCaughtUp() {
        return jdbc.sql("""
                        SELECT NOT EXISTS (SELECT 1 FROM event_pending)
                           AND (SELECT count(*) FROM memo_history) = (SELECT count(*) FROM domain_event_entry)
                           AND (SELECT sum(version) FROM memo_details) = (SELECT count(*) FROM domain_event_entry)""").query(Boolean.class).single();
    }
}

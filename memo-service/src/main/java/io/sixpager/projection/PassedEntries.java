package io.sixpager.projection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Entries of the log of which a group draws nothing. A batch of such entries touches no row of the group; that it has come
 * past them is known from its token, which is written in a transaction of such a batch or a later one, and never before
 * what was to be drawn.
 */
@Component
class PassedEntries {

    private static final long PAUSE_MILLIS = 1_000;

    /** Where somebody draws at this moment, the position moves with that. The token is what Axon wrote as JSON. */
    private static final String PASS = """
            WITH reached AS (
                SELECT g.name, (convert_from(t.token, 'UTF8')::json ->> 'globalIndex')::bigint AS log_index
                FROM projection_group g JOIN token_entry t ON t.processor_name = g.name || '-' || g.version
                WHERE t.token IS NOT NULL
                FOR UPDATE OF g SKIP LOCKED)
            UPDATE projection_group g SET log_index = reached.log_index, failed_index = NULL, failed_at = NULL,
                failed_event = NULL, error = NULL
            FROM reached, log_head
            WHERE g.name = reached.name AND g.log_index < reached.log_index
              AND reached.log_index <= log_head.log_index""";

    private final JdbcClient jdbc;

    PassedEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Moves every group that has come past entries without drawing; any instance does it for all. */
    @Scheduled(fixedDelay = PAUSE_MILLIS)
    void pass() {
        jdbc.sql(PASS).update();
    }
}

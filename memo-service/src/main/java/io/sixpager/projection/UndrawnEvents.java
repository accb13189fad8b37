package io.sixpager.projection;

import io.sixpager.eventstore.EventSearch;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been recorded and is not shown by a group of views yet, whether or not it has its place in the log. */
@Component
public class UndrawnEvents {

    /**
     * In one statement: an event leaves the one list for the other in one transaction. As arrays, and ordered, for then
     * PostgreSQL goes by the indexes, as if it knew that there is next to nothing to find.
     */
    private static final String AGGREGATES = """
            SELECT DISTINCT aggregate_identifier FROM domain_event_entry
            WHERE payload_type IN (:types) AND global_index = ANY (
                ARRAY(SELECT global_index FROM event_pending)
                || ARRAY(SELECT global_index FROM log_entry
                         WHERE log_index > (SELECT log_index FROM projection_group WHERE name = :group)
                         ORDER BY log_index))""";

    private final JdbcClient jdbc;
    private final EventSearch search;

    UndrawnEvents(JdbcClient jdbc, EventSearch search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    /** The aggregates that have such events. */
    public Set<String> aggregates(String group, Collection<? extends Class<?>> types) {
        return jdbc.sql(AGGREGATES)
                .param("group", group)
                .param("types", search.wanted(types).names())
                .query((row, _) -> row.getString(1))
                .set();
    }
}

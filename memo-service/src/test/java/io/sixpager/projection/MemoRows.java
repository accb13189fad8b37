package io.sixpager.projection;

import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoFold;
import io.sixpager.memo.model.MemoState;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** All memos as their rows have them, and as their events tell them. */
record MemoRows(JdbcClient jdbc, JsonMapper json, EventStore events) {

    private static final String BEGUN =
            "SELECT aggregate_identifier::uuid FROM domain_event_entry WHERE type = 'Memo' AND sequence_number = 0";

    Map<UUID, MemoState> folded() {
        var folded = new HashMap<UUID, MemoState>();
        for (var memo : jdbc.sql(BEGUN).query(UUID.class).list()) {
            MemoState state = null;
            var stream = events.readEvents(memo.toString());
            while (stream.hasNext()) {
                state = MemoFold.evolve(state, (MemoEvent) stream.next().getPayload());
            }
            folded.put(memo, state);
        }
        return folded;
    }

    /** Of a memo that was at hand when it was drawn last, the state may be behind its row. */
    Map<UUID, MemoState> stored() {
        var stored = new HashMap<UUID, MemoState>();
        jdbc.sql("SELECT memo_id, state FROM memo_details")
                .query((row, _) ->
                        stored.put(row.getObject(1, UUID.class), json.readValue(row.getString(2), MemoState.class)))
                .list();
        return stored;
    }
}

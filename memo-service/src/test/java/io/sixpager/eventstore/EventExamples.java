package io.sixpager.eventstore;

import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.MemoDrafted;
import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events as the service would write them. */
final class EventExamples {

    private EventExamples() {}

    /** The first event of a new memo. */
    static GenericDomainEventMessage<MemoEvent> drafted(JdbcClient jdbc) {
        return drafted(jdbc, "A memo that only the event store knows", Instant.now());
    }

    static GenericDomainEventMessage<MemoEvent> drafted(JdbcClient jdbc, String title, Instant at) {
        var number = jdbc.sql("SELECT nextval('memo_number')").query(Long.class).single();
        var memoId = new MemoId(UUID.randomUUID());
        return new GenericDomainEventMessage<>(
                "Memo",
                memoId.toString(),
                0,
                new MemoDrafted(memoId, Attribution.of("author", at), number, title, false),
                Map.of(),
                UUID.randomUUID().toString(),
                at);
    }
}

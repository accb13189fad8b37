package io.sixpager.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.database.EmbeddedDatabase;
import io.sixpager.http.MemoExamples.Example;
import io.sixpager.http.OtherInstance;
import io.sixpager.http.ServiceTest;
import io.sixpager.memo.MemoCommand.NoteDueDatePassed;
import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.Attribution;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.caching.Cache;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** What an instance remembers of a memo counts only as long as no other instance has written to it. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StaleAggregateTest extends ServiceTest {

    private static final Map<String, Object> REASON = Map.of("reason", "A supplier dropped out.");

    @Autowired
    private EmbeddedDatabase database;

    @Autowired
    private CommandBus bus;

    @Autowired
    private Cache memoCache;

    private OtherInstance other;

    @BeforeAll
    void theOtherInstanceIsOpen() {
        other = OtherInstance.on(database, Map.of());
    }

    @AfterAll
    void theOtherInstanceIsClosed() {
        other.close();
    }

    @Test
    void aDueDateThatPassesWhereTheMemoIsRememberedAsWithdrawnIsNotLost() {
        var memo = memos().inReview(false);
        other.signIn("author").post(memo.path("/withdrawal"), REASON).expect(200);
        as("author").post(memo.path("/reopening"), REASON).expect(200);

        var later = new Attribution(Attribution.SYSTEM, Instant.now().plus(Duration.ofDays(60)), null);
        other.bean(CommandDispatcher.class).dispatch(new NoteDueDatePassed(MemoId.of(memo.id()), later), null);
        assertThat(stored(memo)).endsWith("memo.MemoWithdrawn", "memo.DecisionReopened", "memo.DueDatePassed");
    }

    @Test
    void whatAnOlderMemoWouldRefuseIsDecidedOnTheNewest() {
        var memo = memos().inReview(false);
        other.signIn("author").post(memo.path("/withdrawal"), REASON).expect(200);
        as("author").post(memo.path("/reopening"), REASON).expect(200);
        other.signIn("author").post(memo.path("/withdrawal"), REASON).expect(200);
    }

    @Test
    void aRefusalIsDecidedOnceAndKeepsTheMemoAtHand() {
        var memo = memos().drafted(false);
        var decisions = decisionsOf(
                memo,
                () -> as("author")
                        .patch(memo.path(""), Map.of("title", "Sell the infrastructure"))
                        .expectProblem(409));
        assertThat(decisions).isEqualTo(1);
        assertThat(memoCache.containsKey(memo.id())).isTrue();
    }

    @Test
    void aRefusalPutsAMemoAtHandThatWasNot() {
        var memo = memos().drafted(false);
        memoCache.remove(memo.id());
        as("author")
                .patch(memo.path(""), Map.of("title", "Sell the infrastructure"))
                .expectProblem(409);
        assertThat(memoCache.containsKey(memo.id())).isTrue();
    }

    private int decisionsOf(Example memo, Runnable act) {
        var decisions = new AtomicInteger();
        try (var _ = bus.registerHandlerInterceptor((unitOfWork, chain) -> {
            if (unitOfWork.getMessage().getPayload() instanceof Command<?> command
                    && command.aggregateId().equals(memo.id())) {
                decisions.incrementAndGet();
            }
            return chain.proceed();
        })) {
            act.run();
        }
        return decisions.get();
    }

    private List<String> stored(Example memo) {
        return jdbc.sql("""
                        SELECT payload_type FROM domain_event_entry
                        WHERE aggregate_identifier = ? ORDER BY sequence_number""")
                .param(memo.id())
                .query((row, _) -> row.getString(1))
                .list();
    }
}

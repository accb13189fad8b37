package io.sixpager.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.eventstore.LogShrunk;
import io.sixpager.http.ServiceTest;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.query.MemoStates;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.json.JsonMapper;

/** The states behind the memo's views: written now and then, and always told in full. */
class StoredStatesTest extends ServiceTest {

    @Autowired
    private MemoStates states;

    @Autowired
    private List<ProjectionGroup> groups;

    @Autowired
    private RebuildGroup rebuild;

    @Autowired
    private EventStore events;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private JsonMapper json;

    private MemoRows rows;

    @BeforeEach
    void rows() {
        rows = new MemoRows(jdbc, json, events);
    }

    private MemoId withFreshVerdicts() {
        var memo = memos().inReview(false);
        for (var verdict : List.of("AGREE", "ABSTAIN", "AGREE")) {
            as("retail")
                    .post(memo.path("/verdicts"), memo.bound("verdict", verdict, "reason", "So I see it: " + verdict))
                    .expect(200);
        }
        as("author").get(memo.path("?atLeast=" + (memo.version() + 3))).expect(200);
        return MemoId.of(memo.id());
    }

    @Test
    void whatHasComeAfterTheStateThatIsStoredIsFoldedOntoIt() {
        var memo = withFreshVerdicts();
        var folded = rows.folded().get(memo.value());
        assertThat(rows.stored().get(memo.value())).isNotEqualTo(folded);

        publisher.publishEvent(new LogShrunk(0));

        assertThat(states.find(memo)).contains(folded);
    }

    @Test
    void aRebuildStoresTheStateThatAllEventsTell() {
        var memo = withFreshVerdicts();
        groups.forEach(rebuild::rebuild);
        assertThat(rows.stored()).isEqualTo(rows.folded()).containsKey(memo.value());
    }
}

package io.sixpager.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import io.sixpager.broadcast.Broadcast;
import io.sixpager.people.Person;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What an instance has drawn, on its way to the others. */
class ViewsBroadcastTest {

    /** PostgreSQL takes less than 8000 bytes, of which the name of the instance takes 37. */
    private static final int MOST_BYTES = 7_900;

    private static final String LONGEST_ID = "i".repeat(64);

    private final List<String> sent = new ArrayList<>();
    private final List<Object> published = new ArrayList<>();
    private final Broadcast broadcast = mock(Broadcast.class);
    private final ViewsBroadcast views =
            new ViewsBroadcast(broadcast, JsonMapper.shared(), published::add, List.of(new Topic("memo")));

    private record Topic(String topic) implements TopicAccess {
        @Override
        public Predicate<Person> readersOf(String id) {
            return _ -> false;
        }
    }

    @BeforeEach
    void whatIsSentIsKept() {
        doAnswer(call -> sent.add(call.getArgument(1))).when(broadcast).send(any(), any());
    }

    @Test
    void aFullBatchArrivesWholeInPartsThatPostgresTakes() {
        var changes = LongStream.rangeClosed(1, 500)
                .mapToObj(number -> new ViewChange("memo", LONGEST_ID, Long.MAX_VALUE, number))
                .toList();
        views.send(new ViewsChanged("memo", Long.MAX_VALUE, changes));
        assertThat(sent)
                .allSatisfy(payload ->
                        assertThat(payload.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES));

        sent.forEach(views::received);
        assertThat(published)
                .flatExtracting(news -> ((ViewsChanged) news).changes())
                .isEqualTo(changes);
    }

    @Test
    void aBatchWithoutChangesIsNoNews() {
        views.send(new ViewsChanged("memo", 7, List.of()));
        assertThat(sent).isEmpty();
    }

    @Test
    void afterAGapAnythingOfEveryTopicMayHaveChanged() {
        views.missed();
        assertThat(published).containsExactly(new TopicChanged("memo"));
    }
}

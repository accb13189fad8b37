package io.sixpager.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.projection.ViewChange;
import io.sixpager.stream.StreamMessage.Greeting;
import io.sixpager.stream.StreamMessage.News;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What an open page is told, in which order, and by how many threads. */
class StreamListenerTest {

    /** Threads that begin when the test says so. */
    private final List<Runnable> threads = new ArrayList<>();

    private final Executor senders = threads::add;
    private final Page page = new Page();
    private final AtomicBoolean allowed = new AtomicBoolean(true);
    private final StreamListener listener = new StreamListener("ada", "session", page, senders, _ -> allowed.get());

    @Test
    void isToldInTheOrderInWhichMemosChanged() {
        listener.tell(memo(1, 1));
        listener.tell(memo(2, 1));
        listener.pulse();
        assertThat(threads).hasSize(1);
        run();
        assertThat(page.told).containsExactly("memo 1 version 1", "memo 2 version 1", "pulse");
    }

    @Test
    void isToldOnlyTheNewestOfAMemo() {
        listener.tell(memo(1, 1));
        listener.tell(memo(1, 2));
        run();
        assertThat(page.told).containsExactly("memo 1 version 2");
    }

    @Test
    void isToldWhatCameWhileItWasTold() {
        var next = memo(2, 1);
        page.whileTelling = () -> listener.tell(next);
        listener.tell(memo(1, 1));
        run();
        assertThat(page.told).containsExactly("memo 1 version 1", "memo 2 version 1");
        listener.pulse();
        run();
        assertThat(page.told).hasSize(3);
    }

    @Test
    void aRightThatIsLostBeforeItIsToldCounts() {
        listener.tell(memo(1, 1));
        listener.pulse();
        allowed.set(false);
        run();
        assertThat(page.told).containsExactly("pulse");
    }

    @Test
    void aPageThatDoesNotReadIsToldOfATopicInsteadOfAThousandMemos() {
        listener.greet();
        for (int i = 1; i <= 1_100; i++) {
            listener.tell(memo(i, 1));
        }
        assertThat(threads).hasSize(1);
        run();
        assertThat(page.told)
                .startsWith("account ada", "any memo", "memo 1001 version 1")
                .hasSize(102);
    }

    @Test
    void newsOfAWholeTopicIsToldOnce() {
        listener.tell(new News("memo"));
        listener.tell(memo(1, 1));
        listener.tell(new News("memo"));
        run();
        assertThat(page.told).containsExactly("any memo", "memo 1 version 1");
    }

    @Test
    void aStreamThatMakesRoomSaysSoAndEnds() {
        listener.tell(memo(1, 1));
        listener.replace();
        run();
        assertThat(page.told).containsExactly("memo 1 version 1", "replaced");
        assertThat(page.completed).isTrue();
    }

    @Test
    void aStreamThatHasNotMadeRoomGoesOn() {
        listener.tell(memo(1, 1));
        run();
        assertThat(page.completed).isFalse();
    }

    @Test
    void aPageThatIsGoneIsToldNothingMore() {
        page.gone = true;
        listener.tell(memo(1, 1));
        run();
        assertThat(page.completed).isTrue();
        listener.pulse();
        assertThat(threads).isEmpty();
    }

    private static News memo(long number, long version) {
        return new News(new ViewChange("memo", "id of " + number, number, version));
    }

    private void run() {
        var begun = List.copyOf(threads);
        threads.clear();
        begun.forEach(Runnable::run);
    }

    private static final class Page extends SseEmitter {

        private final List<String> told = new ArrayList<>();
        private Runnable whileTelling = () -> {};
        private boolean gone;
        private boolean completed;

        @Override
        public void send(SseEventBuilder event) throws IOException {
            if (gone) {
                throw new IOException("Broken pipe");
            }
            told.add(event.build().stream()
                    .map(ResponseBodyEmitter.DataWithMediaType::getData)
                    .map(Page::describe)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElseThrow());
            var task = whileTelling;
            whileTelling = () -> {};
            task.run();
        }

        private static String describe(Object data) {
            return switch (data) {
                case News news when news.id() == null -> "any " + news.topic();
                case News news -> news.topic() + " " + news.number() + " version " + news.version();
                case Greeting greeting -> "account " + greeting.username();
                case String text
                when text.startsWith("event:") ->
                    text.lines()
                            .findFirst()
                            .map(line -> line.substring("event:".length()))
                            .filter(name -> !name.equals("memo") && !name.equals("account"))
                            .orElse("");
                default -> "";
            };
        }

        @Override
        public void complete() {
            completed = true;
        }
    }
}

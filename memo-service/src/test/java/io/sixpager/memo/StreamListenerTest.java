package io.sixpager.memo;

import static org.assertj.core.api.Assertions.assertThat;

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
        listener.tell(FoldedMemo.drafted(1, "One", false).state());
        listener.tell(FoldedMemo.drafted(2, "Two", false).state());
        listener.pulse();
        assertThat(threads).hasSize(1);
        run();
        assertThat(page.told).containsExactly("memo 1 version 1", "memo 2 version 1", "pulse");
    }

    @Test
    void isToldOnlyTheNewestOfAMemo() {
        var memo = FoldedMemo.drafted(1, "One", false);
        listener.tell(memo.state());
        listener.tell(memo.submitted().state());
        run();
        assertThat(page.told).containsExactly("memo 1 version 2");
    }

    @Test
    void isToldWhatCameWhileItWasTold() {
        var next = FoldedMemo.drafted(2, "Two", false).state();
        page.whileTelling = () -> listener.tell(next);
        listener.tell(FoldedMemo.drafted(1, "One", false).state());
        run();
        assertThat(page.told).containsExactly("memo 1 version 1", "memo 2 version 1");
        listener.pulse();
        run();
        assertThat(page.told).hasSize(3);
    }

    @Test
    void aRightThatIsLostBeforeItIsToldCounts() {
        listener.tell(FoldedMemo.drafted(1, "Secret", true).state());
        listener.pulse();
        allowed.set(false);
        run();
        assertThat(page.told).containsExactly("pulse");
    }

    @Test
    void aPageThatDoesNotReadCostsNoMoreThanAThousandMemos() {
        for (int i = 1; i <= 1_100; i++) {
            listener.tell(FoldedMemo.drafted(i, "Many", false).state());
        }
        assertThat(threads).hasSize(1);
        run();
        assertThat(page.told).hasSize(1_000).endsWith("memo 1100 version 1");
    }

    @Test
    void aPageThatIsGoneIsToldNothingMore() {
        page.gone = true;
        listener.tell(FoldedMemo.drafted(1, "One", false).state());
        run();
        assertThat(page.completed).isTrue();
        listener.pulse();
        assertThat(threads).isEmpty();
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
            var text = new StringBuilder();
            event.build().stream()
                    .map(ResponseBodyEmitter.DataWithMediaType::getData)
                    .forEach(data -> text.append(
                            data instanceof java.util.Map<?, ?> news
                                    ? "memo " + news.get("number") + " version " + news.get("version")
                                    : ""));
            told.add(text.isEmpty() ? "pulse" : text.toString());
            var task = whileTelling;
            whileTelling = () -> {};
            task.run();
        }

        @Override
        public void complete() {
            completed = true;
        }
    }
}

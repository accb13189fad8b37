package io.sixpager.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages that are kept up to date, as many of each reader as the service lets them have. */
final class OpenStreams implements AutoCloseable {
    private static final int PAGES_OF_A_READER = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final int count;
    private final CountDownLatch opened;
    private final CountDownLatch told;
    private final Queue<String> ended = new ConcurrentLinkedQueue<>();
    private final AtomicLong news = new AtomicLong();
    private final List<Page> pages;

    OpenStreams(Http http, List<String> readers) {
        count = PAGES_OF_A_READER * readers.size();
        opened = new CountDownLatch(count);
        told = new CountDownLatch(count);
        pages = Stream.generate(Page::new).limit(count).toList();
        readers.forEach(http::signIn);
        for (int n = 0; n < count; n++) {
            http.stream(readers.get(n / PAGES_OF_A_READER), "/api/stream", pages.get(n));
        }
        await(opened, "opened");
    }

    int count() {
        return count;
    }

    /** Those that ended before they were closed here. */
    Collection<String> ended() {
        return List.copyOf(ended);
    }

    /** How much all pages together have been told; waits until each has been told something or has ended. */
    long news() {
        await(told, "told anything");
        return news.get();
    }

    private void await(CountDownLatch all, String what) {
        try {
            if (!all.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException(
                        all.getCount() + " of " + count + " streams were not " + what + "; ended: " + ended);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        pages.forEach(Page::close);
    }

    private final class Page implements Flow.Subscriber<String>, AutoCloseable {
        private volatile Flow.@Nullable Subscription subscription;
        private boolean isTold;

        @Override
        public void onSubscribe(Flow.Subscription connection) {
            subscription = connection;
            connection.request(Long.MAX_VALUE);
        }

        /** The service greets a page with its account; what else comes is a pulse, or news. */
        @Override
        public void onNext(String line) {
            if (line.equals("event:account")) {
                opened.countDown();
            } else if (line.equals("event:memo")) {
                news.incrementAndGet();
                markTold();
            }
        }

        private void markTold() {
            if (!isTold) {
                isTold = true;
                told.countDown();
            }
        }

        @Override
        public void onError(Throwable failure) {
            end(failure.getCause() == null ? failure.toString() : failure + ", caused by " + failure.getCause());
        }

        @Override
        public void onComplete() {
            end("ended by the service");
        }

        /** Nobody need wait for what it is told any longer. */
        private void end(String how) {
            ended.add(how);
            markTold();
        }

        @Override
        public void close() {
            var connection = subscription;
            if (connection != null) {
                connection.cancel();
            }
        }
    }
}

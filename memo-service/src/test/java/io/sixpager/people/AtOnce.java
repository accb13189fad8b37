package io.sixpager.people;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.springframework.web.server.ResponseStatusException;

/** Asks the same many times at once. */
final class AtOnce {

    private AtOnce() {}

    /** What each was answered: a value, or the status of a refusal. */
    static List<String> ask(int times, Callable<?> question) {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, times).mapToObj(_ -> executor.submit(() -> answer(question))).toList().stream()
                    .map(AtOnce::answered)
                    .toList();
        }
    }

    private static String answer(Callable<?> question) throws Exception {
        try {
            return String.valueOf(question.call());
        } catch (ResponseStatusException e) {
            return String.valueOf(e.getStatusCode().value());
        }
    }

    private static String answered(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Long enough for others to come meanwhile. */
    static boolean takesAMoment() {
        LockSupport.parkNanos(2_000_000);
        return true;
    }
}

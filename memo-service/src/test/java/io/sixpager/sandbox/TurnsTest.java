package io.sixpager.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.shared.Busy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Who sends much waits for their own. */
class TurnsTest {

    private final Turns turns = new Turns(2);
    private final List<String> begun = new CopyOnWriteArrayList<>();

    @Test
    void twoOfTwoAccountsWorkAtOnce() {
        begin("a");
        begin("b");

        assertThat(begun).containsExactly("a", "b");
    }

    @Test
    void oneAccountWorksAtOnePlace() {
        var first = begin("a");
        waiting("a");
        begin("b");
        assertThat(begun).containsExactly("a", "b");

        turns.end(first);

        Awaitility.await().until(() -> begun.equals(List.of("a", "b", "a")));
    }

    @Test
    void thoseWhoWaitTakeTurns() {
        var first = begin("x");
        var second = begin("y");
        waiting("a");
        waiting("a");
        waiting("b");

        turns.end(first);
        Awaitility.await().until(() -> begun.size() == 3);
        turns.end(second);

        Awaitility.await().until(() -> begun.equals(List.of("x", "y", "a", "b")));
    }

    @Test
    void eightOfOneAccountAreLetIn() {
        var turn =
                IntStream.range(0, 8).mapToObj(_ -> turns.admit("a")).toList().getFirst();

        assertThatThrownBy(() -> turns.admit("a")).isInstanceOf(Busy.class);
        turns.admit("b");
        turns.leave(turn);
        turns.admit("a");
    }

    @Test
    void thirtyTwoOfAllAreLetIn() {
        IntStream.range(0, 32).forEach(i -> turns.admit("a" + i));

        assertThatThrownBy(() -> turns.admit("b"))
                .isInstanceOfSatisfying(
                        Busy.class,
                        busy -> assertThat(busy.getHeaders().getFirst("Retry-After"))
                                .isEqualTo("2"));
    }

    private Turns.Turn begin(String account) {
        var turn = turns.admit(account);
        turns.begin(turn);
        begun.add(account);
        return turn;
    }

    private void waiting(String account) {
        var turn = turns.admit(account);
        var thread = Thread.ofVirtual().start(() -> {
            turns.begin(turn);
            begun.add(account);
        });
        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> thread.getState() == Thread.State.TIMED_WAITING);
    }
}

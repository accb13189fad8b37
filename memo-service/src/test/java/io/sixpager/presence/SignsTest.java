package io.sixpager.presence;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.benmanes.caffeine.cache.Scheduler;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SignsTest {

    private final ArrayList<String> faded = new ArrayList<>();
    private long now;
    private final Signs signs = new Signs(() -> now, Scheduler.disabledScheduler(), faded::add);

    private static Sign reading(String account) {
        return new Sign("memo", account, Doing.READING, null);
    }

    private void halfOfItPasses() {
        now += Signs.BELIEVED.dividedBy(2).plusNanos(1).toNanos();
    }

    @Test
    void theSameSignAgainIsNoNewsAndIsBelievedLonger() {
        assertThat(signs.take(reading("ada"))).isTrue();
        halfOfItPasses();
        assertThat(signs.take(reading("ada"))).isFalse();
        halfOfItPasses();
        assertThat(signs.at("memo")).containsExactly(reading("ada"));
    }

    @Test
    void whoGivesNoSignIsNotThereAnyMore() {
        signs.take(reading("ada"));
        halfOfItPasses();
        halfOfItPasses();
        assertThat(signs.at("memo")).isEmpty();
        assertThat(faded).containsExactly("memo");
    }

    @Test
    void whoWritesStandsFirst() {
        var writing = new Sign("memo", "ben", Doing.WRITING, "Costs");
        signs.take(reading("ada"));
        signs.take(writing);
        assertThat(signs.at("memo")).containsExactly(writing, reading("ada"));
        assertThat(signs.at("another")).isEmpty();
    }
}

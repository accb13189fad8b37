package io.sixpager.process.policy;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.sixpager.eventstore.EventLog;
import io.sixpager.eventstore.EventSearch;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.process.Policy;
import io.sixpager.process.ProcessTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The policies of the running service. */
class PolicyRunnerTest extends ProcessTest {

    private static final String KEY = "when-note-written-then-send-letter:";

    @Autowired
    private PolicyRunner runner;

    @Autowired
    private EventLog log;

    @Autowired
    private EventSearch search;

    @Autowired
    private MeterRegistry meters;

    @Test
    void reactsToAnEventWithoutBeingAsked() {
        var note = notes.write("Dear all");
        await().atMost(10, SECONDS).until(() -> letters.sent(KEY + note).equals(List.of("Dear all")));
    }

    @Test
    void catchesUpWhenItIsStartedAgain() {
        runner.stop();
        var note = notes.write("While it was stopped");
        assertThat(letters.sent(KEY + note)).isEmpty();

        runner.start();

        await().atMost(10, SECONDS).until(() -> letters.sent(KEY + note).equals(List.of("While it was stopped")));
    }

    @Test
    void tellsHowFarBehindAPolicyIs() {
        notes.write("seen");
        var lag = meters.get("sixpager.policy.lag")
                .tag("policy", "when-note-written-then-send-letter")
                .gauge();
        await().atMost(10, SECONDS).until(() -> lag.value() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "When", "when note", "1when", "when_note"})
    void aNameThatWouldNotLastIsRefused(String name) {
        assertThatThrownBy(() -> PolicyNames.check(List.of(named(name)))).hasMessage(name + " is no name for a policy");
    }

    @Test
    void twoPoliciesOfOneNameAreRefused() {
        assertThatThrownBy(() -> PolicyNames.check(List.of(named("twice"), named("twice"))))
                .hasMessage("Two policies are called twice");
    }

    @Test
    void anEventThatIsNeverStoredCannotBeWaitedFor() {
        assertThatThrownBy(() -> search.wanted(Set.of(String.class))).hasMessageContaining("is in no event family");
    }

    private static Policy<String> named(String name) {
        return new Policy<>() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Set<Class<String>> events() {
                return Set.of();
            }

            @Override
            public Start start() {
                return Start.NEXT_EVENT;
            }

            @Override
            public void react(LoggedEvent<String> event) {}
        };
    }
}

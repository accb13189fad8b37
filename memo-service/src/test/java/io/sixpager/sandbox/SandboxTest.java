package io.sixpager.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.sixpager.document.Figure;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.CommandRejected.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever a task does to the process that it runs in, whoever asked for it is told, and the next one runs. */
class SandboxTest {

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Sandbox sandbox = new Sandbox(List.of(new Demand.Ready()), "32m", Duration.ofSeconds(20), meters);

    @AfterEach
    void end() {
        sandbox.destroy();
    }

    @Test
    void aTaskRunsInAnotherProcessThatIsKept() {
        var process = run("the process");

        assertThat(process).isNotEqualTo(String.valueOf(ProcessHandle.current().pid()));
        assertThat(run("the process")).isEqualTo(process);
    }

    @Test
    void aProcessIsToldOfTheInstallationBeforeItsFirstTask() {
        assertThat(run("nothing")).isEqualTo("prepared");
    }

    @Test
    void aProcessKnowsNothingOfTheEnvironmentOfTheService() {
        assertThat(run("the environment")).doesNotContain("PATH");
    }

    @Test
    void aTaskMayAskForFigures() {
        var library =
                Library.of(hash -> Optional.of(new Figure("image/png", 1, 1, new byte[] {1}, hash.getBytes(UTF_8))));

        assertThat(sandbox.run("author", new Demand("a figure", ""), library)).isEqualTo("image/png4");
        assertThat(run("a figure")).isEqualTo("none");
    }

    @Test
    void whatTakesTooLongIsStoppedAndNotTriedAgain() {
        var process = run("the process");

        assertThat(refused("time")).isEqualTo("This cannot be done: it would take longer than 1 second.");
        assertThat(meters.get("sixpager.sandbox.tasks")
                        .tag("outcome", "late")
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("sixpager.sandbox.stopped").gauge().value()).isEqualTo(1);

        assertThat(run("the process")).isNotEqualTo(process);
        assertThat(alive(process)).isFalse();
        assertThat(refused("time")).isEqualTo("This cannot be done: it would take longer than 1 second.");
    }

    @Test
    void whatTakesTooMuchMemoryEndsItsProcessOnly() {
        assertThat(refused("memory")).isEqualTo("This cannot be done: it would take too much memory.");
        assertThat(run("nothing")).isEqualTo("prepared");
    }

    @Test
    void whatNestsTooDeeplyEndsNothing() {
        var process = run("the process");

        assertThat(refused("stack")).isEqualTo("This cannot be done: it nests too deeply.");
        assertThat(run("the process")).isEqualTo(process);
    }

    @Test
    void whatEndsItsProcessTwiceIsNotTriedAThirdTime() {
        assertThat(refused("an end")).isEqualTo("This cannot be done: the program that does it ends.");
        assertThat(refused("an end")).isEqualTo("This cannot be done: the program that does it ends.");
    }

    @Test
    void aProcessThatSomebodyEndsIsReplacedUnnoticed() {
        var process = run("the process");
        ProcessHandle.of(Long.parseLong(process)).orElseThrow().destroyForcibly();

        assertThat(run("the process")).isNotEqualTo(process);
    }

    @Test
    void aRefusalAndAFailureComeAsTheyAre() {
        var refusal = catchThrowableOfType(CommandRejected.class, () -> run("a refusal"));

        assertThat(refusal.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(refusal.reason()).isEqualTo("It is too large.");
        assertThatThrownBy(() -> run("a failure"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("It fails.");
    }

    @Test
    void noProcessOutlivesTheService() {
        var process = run("the process");

        sandbox.destroy();

        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> !alive(process));
    }

    private static boolean alive(String process) {
        return ProcessHandle.of(Long.parseLong(process))
                .map(ProcessHandle::isAlive)
                .orElse(false);
    }

    private String run(String what) {
        return sandbox.run("author", new Demand(what, what), Library.EMPTY);
    }

    private String refused(String what) {
        var refusal = catchThrowableOfType(CommandRejected.class, () -> run(what));
        assertThat(refusal.kind()).isEqualTo(Kind.INVALID);
        return refusal.reason();
    }
}

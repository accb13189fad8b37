package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.MemoExamples.Example;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A verdict and a new revision that meet: exactly one of them sees the other. */
class RaceTest extends ServiceTest {

    private static final int MEMOS = 10;
    private static final int ROUNDS = 50;

    /** A memo after its rounds, and every text that its approver has agreed to by name. */
    private record Raced(Example memo, Set<String> agreedTo, int verdictsThatCameFirst) {}

    @Test
    void noVerdictStandsOnATextThatItsSenderDidNotName() throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var races = executor.invokeAll(IntStream.range(0, MEMOS)
                    .<Callable<Raced>>mapToObj(_ -> () -> race(memos().inReview(false), executor))
                    .toList());
            var verdictsThatCameFirst = 0;
            for (var race : races) {
                var raced = race.get();
                verify(raced);
                verdictsThatCameFirst += raced.verdictsThatCameFirst();
            }
            assertThat(verdictsThatCameFirst).as("both outcomes occur").isBetween(1, MEMOS * ROUNDS - 1);
        }
    }

    private Raced race(Example start, ExecutorService executor) throws Exception {
        var memo = start;
        var agreedTo = new HashSet<String>();
        var came = 0;
        for (var round = 1; round <= ROUNDS; round++) {
            var seen = memo;
            var text =
                    MemoExamples.TEXT + "\nIn round " + round + " we have learnt of %d customers.\n".formatted(round);
            var gun = new CyclicBarrier(2);
            // Setting a text takes its time; in every second round the approver takes as much.
            var slow = round % 2 == 0;
            var verdict = executor.submit(() -> {
                gun.await();
                if (slow) {
                    as("retail").post("/api/preview", Map.of("markdown", text)).expect(200);
                }
                return as("retail").post(seen.path("/verdicts"), seen.bound("verdict", "AGREE"));
            });
            gun.await();
            memo = memos().revised(seen, text);
            if (verdict.get().status() == 200) {
                agreedTo.add(seen.contentHash());
                came++;
            } else {
                verdict.get().expectProblem(409);
                assertThat(verdict.get().number("/currentRevision")).isEqualTo(memo.revision());
                assertThat(verdict.get().at("/contentHash")).isEqualTo(memo.contentHash());
            }
        }
        return new Raced(memo, agreedTo, came);
    }

    /** Goes through all that was stored: at no moment does a verdict stand on any but the current, named text. */
    private void verify(Raced raced) {
        var memo = raced.memo();
        var current = "";
        String standing = null;
        var given = new HashSet<String>();
        for (var entry : history(memo)) {
            var event = entry.get("details");
            switch (entry.get("kind").asString()) {
                case "RevisionSubmitted" -> current = event.get("contentHash").asString();
                case "VerdictGiven" -> {
                    standing = event.get("contentHash").asString();
                    given.add(standing);
                    assertThat(standing).isEqualTo(current);
                }
                case "VerdictLapsed" -> standing = null;
                default ->
                    assertThat(standing == null || standing.equals(current)).isTrue();
            }
        }
        assertThat(standing).isNull();
        assertThat(given).isEqualTo(raced.agreedTo());
        var details = as("author")
                .get(memo.path("?atLeast=" + memo.version()))
                .expect(200)
                .json();
        assertThat(details.at("/revisions").size()).isEqualTo(ROUNDS + 1);
        assertThat(details.at("/review/participants/0/verdict/state").asString("LAPSED"))
                .isEqualTo("LAPSED");
    }

    private List<JsonNode> history(Example memo) {
        var page = as("author")
                .get(memo.path("/history?limit=500&atLeast=" + memo.version()))
                .expect(200)
                .json();
        assertThat(page.get("next").isNull()).as("all fit on one page").isTrue();
        var entries = new ArrayList<JsonNode>();
        page.get("items").forEach(entries::add);
        return entries;
    }
}

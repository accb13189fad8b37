package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** An author accepts what its suggester withdraws in that moment: the draft says what the thread says. */
class SuggestionRaceTest extends SuggestionTest {

    private static final int ROUNDS = 12;

    @Test
    void whatIsWithdrawnIsInNoDraftAndWhatIsAcceptedIs() throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                var memo = memos().inReview(false);
                var suggestion = suggested(memo, ELEVEN);
                var gun = new CyclicBarrier(2);
                var withdrawal = executor.submit(() -> {
                    gun.await();
                    return as("finance").post(memo.path(below(suggestion, "/withdrawal")), seen(suggestion));
                });
                gun.await();
                var acceptance = as("author").post(memo.path("/suggestions/acceptance"), choice(suggestion));
                var winner = acceptance.status() == 200 ? acceptance : withdrawal.get();
                var loser = acceptance.status() == 200 ? withdrawal.get() : acceptance;
                winner.expect(200);
                assertThat(loser.expectProblem(409).at("/detail")).endsWith(" already.");
                var draft = as("author").get(memo.path("/draft"));
                var accepted = acceptance.status() == 200;
                assertThat(draft.status() == 200 && draft.at("/markdown").equals(ELEVEN))
                        .isEqualTo(accepted);
            }
        }
    }
}

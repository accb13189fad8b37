package io.sixpager.discussion.decision;

import static io.sixpager.discussion.EveryThreadEvent.*;
import static io.sixpager.discussion.decision.SuggestionDecisionTest.accept;
import static io.sixpager.discussion.decision.SuggestionDecisionTest.folded;
import static io.sixpager.discussion.decision.SuggestionDecisionTest.offer;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.discussion.ThreadCommand.OfferSuggestion;
import io.sixpager.discussion.ThreadCommand.WithdrawSuggestion;
import io.sixpager.discussion.duty.Turn;
import io.sixpager.discussion.model.Standing;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.discussion.model.ThreadEvent.SuggestionAccepted;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A suggestion that stood in a file is not that of the author who brings it. */
class FileSuggestionDecisionTest {

    private final ThreadFixture thread = new ThreadFixture();

    private static OfferSuggestion brought(Standing standing) {
        return new OfferSuggestion(offer(standing, "", SUGGESTION).opening(), SUGGESTION, Set.of(), true);
    }

    private static ThreadEvent[] broughtByAnAuthor() {
        return ThreadDecider.decide(null, brought(AUTHOR)).toArray(ThreadEvent[]::new);
    }

    @Test
    void isAcceptedByWhoeverBroughtIt() {
        thread.given(broughtByAnAuthor())
                .when(accept("finance", AUTHOR))
                .expectEvents(new SuggestionAccepted(THREAD, MEMO, by("finance"), null));
    }

    @Test
    void isNotWithdrawnByWhoeverBroughtIt() {
        thread.given(broughtByAnAuthor())
                .when(new WithdrawSuggestion(THREAD, MEMO, by("finance"), 2))
                .expectRefusal(CONFLICT, "This suggestion stood in a file: it is accepted or declined.");
    }

    @Test
    void isBroughtByAnAuthorAlone() {
        thread.given()
                .when(brought(READER))
                .expectRefusal(FORBIDDEN, "Only the owner and the coauthors may bring the changes of a file.");
    }

    @Test
    void isNotSaidToBeThatOfWhoeverBroughtIt() {
        assertThat(Turn.of(folded(broughtByAnAuthor())).getFirst().why())
                .isEqualTo("A file suggests other words in memo 7.");
    }
}

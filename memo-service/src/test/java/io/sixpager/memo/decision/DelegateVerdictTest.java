package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;

import io.sixpager.memo.MemoCommand.DelegateVerdict;
import io.sixpager.memo.model.MemoEvent.VerdictDelegated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelegateVerdictTest {

    private final MemoFixture memo = new MemoFixture();

    private static DelegateVerdict delegate(String from, String to) {
        return new DelegateVerdict(MEMO, by(from), to, " On leave until May. ");
    }

    @Test
    void namesADeputy() {
        memo.given(inReview())
                .when(delegate("ada", "zoe"))
                .expectEvents(new VerdictDelegated(MEMO, by("ada"), "ada", "zoe", "On leave until May."));
    }

    @Test
    void namesAnotherDeputyInstead() {
        memo.given(inReview(delegated("ada", "zoe")))
                .when(delegate("ada", "yuri"))
                .expectEvents(delegated("ada", "yuri"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"olga", "cleo", "pia", "ines", "dora", "zoe"})
    void refusesWhoeverIsNoApprover(String account) {
        memo.given(inReview())
                .when(delegate(account, "yuri"))
                .expectRefusal(FORBIDDEN, "Only an approver may name a deputy for their verdict.");
    }

    @Test
    void refusesAnApproverWhoHasRecusedThemselves() {
        memo.given(inReview(recused("ada")))
                .when(delegate("ada", "zoe"))
                .expectRefusal(FORBIDDEN, "Only an approver may name a deputy for their verdict.");
    }

    @Test
    void refusesOneselfAsDeputy() {
        memo.given(inReview()).when(delegate("ada", "ada")).expectRefusal(INVALID, "You cannot be your own deputy.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"olga", "carol"})
    void refusesAnAuthorAsDeputy(String author) {
        memo.given(inReview(coauthored("carol")))
                .when(delegate("ada", author))
                .expectRefusal(CONFLICT, "@" + author + " wrote this memo and cannot give verdicts on it.");
    }

    @Test
    void refusesWhoeverHasWrittenARevisionAndLeft() {
        memo.given(inReview(coauthored("carol"), submittedBy("carol", 2), left("carol")))
                .when(delegate("ada", "carol"))
                .expectRefusal(CONFLICT, "@carol wrote this memo and cannot give verdicts on it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ben", "cleo", "dora", "zoe"})
    void refusesWhoeverHasAVoiceAlready(String account) {
        memo.given(inReview(delegated("ben", "zoe")))
                .when(delegate("ada", account))
                .expectRefusal(CONFLICT, "@" + account + " has a voice in this review already; one person, one voice.");
    }

    @Test
    void refusesADelegationWithoutAReason() {
        memo.given(inReview())
                .when(new DelegateVerdict(MEMO, by("ada"), "zoe", ""))
                .expectRefusal(INVALID, "The reason must not be empty.");
    }
}

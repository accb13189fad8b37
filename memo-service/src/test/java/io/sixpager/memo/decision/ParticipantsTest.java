package io.sixpager.memo.decision;

import static io.sixpager.memo.MemoExamples.*;
import static io.sixpager.shared.CommandRejected.Kind.CONFLICT;
import static io.sixpager.shared.CommandRejected.Kind.FORBIDDEN;
import static io.sixpager.shared.CommandRejected.Kind.INVALID;

import io.sixpager.memo.MemoCommand.AddParticipant;
import io.sixpager.memo.MemoCommand.OverrideObjection;
import io.sixpager.memo.MemoCommand.RemoveParticipant;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoEvent.ObjectionOverridden;
import io.sixpager.memo.model.MemoEvent.ParticipantAdded;
import io.sixpager.memo.model.MemoEvent.ParticipantRemoved;
import io.sixpager.memo.model.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** AddParticipant and RemoveParticipant. */
class ParticipantsTest {

    private static final String WHY = "The prices are hers.";

    private final MemoFixture memo = new MemoFixture();

    private static AddParticipant add(String by, String account, Role role) {
        return new AddParticipant(MEMO, by(by), new Invitation(account, role), WHY);
    }

    private static RemoveParticipant remove(String by, String account) {
        return new RemoveParticipant(MEMO, by(by), account, WHY, false);
    }

    private static RemoveParticipant removeWhoIsGone(String by, String account) {
        return new RemoveParticipant(MEMO, by(by), account, WHY, true);
    }

    private static ParticipantAdded added(String account, Role role) {
        return new ParticipantAdded(MEMO, by("olga"), new Invitation(account, role), WHY);
    }

    private static ParticipantRemoved removed(String account) {
        return new ParticipantRemoved(MEMO, by("olga"), account, WHY);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DECIDER")
    void addsAParticipant(Role role) {
        memo.given(inReview()).when(add("olga", "zoe", role)).expectEvents(added("zoe", role));
    }

    @Test
    void refusesToChangeTheApproversWithoutAReason() {
        var sentence = "Say why the approvers change after the review was opened; everybody who decides reads it.";
        memo.given(inReview())
                .when(new AddParticipant(MEMO, by("olga"), new Invitation("zoe", Role.APPROVER), " "))
                .expectRefusal(INVALID, sentence);
        memo.given(inReview())
                .when(new RemoveParticipant(MEMO, by("olga"), "ada", null))
                .expectRefusal(INVALID, sentence);
    }

    @Test
    void letsWhoeverDoesNotAssentComeAndGoWithoutWords() {
        memo.given(inReview())
                .when(new AddParticipant(MEMO, by("olga"), new Invitation("zoe", Role.INFORMED), null))
                .expectEvents(new ParticipantAdded(MEMO, by("olga"), new Invitation("zoe", Role.INFORMED), null));
        memo.given(inReview())
                .when(new RemoveParticipant(MEMO, by("olga"), "ines", null))
                .expectEvents(new ParticipantRemoved(MEMO, by("olga"), "ines", null));
    }

    @Test
    void addsADeciderAfterTheDeciderHasRecusedThemselves() {
        memo.given(inReview(recused("dora")))
                .when(add("olga", "zoe", Role.DECIDER))
                .expectEvents(added("zoe", Role.DECIDER));
    }

    @Test
    void refusesAnInvitationByACoauthor() {
        memo.given(inReview(coauthored("carol")))
                .when(add("carol", "zoe", Role.APPROVER))
                .expectRefusal(FORBIDDEN, "Only the owner, @olga, may add a participant.");
    }

    @Test
    void refusesWhoeverTakesPartAlready() {
        memo.given(inReview())
                .when(add("olga", "ada", Role.INFORMED))
                .expectRefusal(CONFLICT, "@ada takes part in this review already.");
    }

    @Test
    void refusesToBringBackWhoeverHasRecusedThemselves() {
        memo.given(inReview(recused("ada")))
                .when(add("olga", "ada", Role.APPROVER))
                .expectRefusal(CONFLICT, "@ada takes part in this review already.");
    }

    @Test
    void refusesASecondDecider() {
        memo.given(inReview())
                .when(add("olga", "zoe", Role.DECIDER))
                .expectRefusal(CONFLICT, "The memo has a decider already: @dora.");
    }

    @Test
    void refusesADeputyAsAParticipant() {
        memo.given(inReview(delegated("ada", "zoe")))
                .when(add("olga", "zoe", Role.APPROVER))
                .expectRefusal(CONFLICT, "@zoe gives verdicts for somebody on this memo; one person, one voice.");
    }

    @Test
    void refusesAnAuthorAsAnApprover() {
        memo.given(inReview(coauthored("carol")))
                .when(add("olga", "carol", Role.APPROVER))
                .expectRefusal(INVALID, "@carol wrote this memo and cannot be an approver of it.");
    }

    @ParameterizedTest
    @CsvSource({"APPROVER, an approver", "DECIDER, the decider", "PROCESS_REVIEWER, the process reviewer"})
    void refusesWhoeverHasWrittenARevisionAndLeft(Role role, String phrase) {
        memo.given(inReview(coauthored("carol"), submittedBy("carol", 2), left("carol"), removed("dora")))
                .when(add("olga", "carol", role))
                .expectRefusal(INVALID, "@carol wrote this memo and cannot be " + phrase + " of it.");
    }

    @Test
    void invitesWhoeverLeftWithoutHavingWritten() {
        memo.given(inReview(coauthored("carol"), left("carol")))
                .when(add("olga", "carol", Role.APPROVER))
                .expectEvents(added("carol", Role.APPROVER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada", "cleo", "pia", "ines"})
    void removesAParticipant(String account) {
        memo.given(inReview()).when(remove("olga", account)).expectEvents(removed(account));
    }

    @Test
    void removesAReviewerWhoseObjectionIsSettled() {
        memo.given(inReview(objectionRaised("ada"), objectionOverridden()))
                .when(remove("olga", "ada"))
                .expectEvents(removed("ada"));
    }

    @Test
    void removesADeciderWhoHasRecusedThemselves() {
        memo.given(inReview(recused("dora"))).when(remove("olga", "dora")).expectEvents(removed("dora"));
    }

    @Test
    void refusesARemovalByACoauthor() {
        memo.given(inReview(coauthored("carol")))
                .when(remove("carol", "ada"))
                .expectRefusal(FORBIDDEN, "Only the owner, @olga, may remove a participant.");
    }

    @Test
    void refusesToRemoveWhoeverTakesNoPart() {
        memo.given(inReview())
                .when(remove("olga", "zoe"))
                .expectRefusal(INVALID, "@zoe does not take part in this review.");
    }

    @Test
    void refusesToRemoveTheDecider() {
        memo.given(inReview())
                .when(remove("olga", "dora"))
                .expectRefusal(CONFLICT, "The decider cannot be removed; they may recuse themselves.");
    }

    @Test
    void removesADeciderWhoIsGone() {
        memo.given(inReview()).when(removeWhoIsGone("olga", "dora")).expectEvents(removed("dora"));
    }

    @Test
    void addsADeciderInTheirPlace() {
        memo.given(inReview(removed("dora")))
                .when(add("olga", "zoe", Role.DECIDER))
                .expectEvents(added("zoe", Role.DECIDER));
    }

    @Test
    void refusesToRemoveADeciderWhoIsGoneAtTheWishOfAnybodyElse() {
        memo.given(inReview())
                .when(removeWhoIsGone("ada", "dora"))
                .expectRefusal(FORBIDDEN, "Only the owner, @olga, may remove a participant.");
    }

    /** The decider overrides it, or the one who takes the decider's place. */
    @Test
    void refusesToSilenceAnObjectionOfSomebodyWhoIsGone() {
        memo.given(inReview(objectionRaised("ada")))
                .when(removeWhoIsGone("olga", "ada"))
                .expectRefusal(
                        CONFLICT,
                        "@ada has an open objection; it must be lifted or overridden before they can be removed.");
        new MemoFixture()
                .given(inReview(objectionRaised("ada"), removed("dora"), added("zoe", Role.DECIDER)))
                .when(new OverrideObjection(MEMO, by("zoe"), OBJECTION, "The price can change."))
                .expectEvents(new ObjectionOverridden(MEMO, by("zoe"), OBJECTION, "The price can change."));
    }

    @Test
    void refusesToSilenceAnObjection() {
        memo.given(inReview(objectionRaised("cleo"), objectionAnswered()))
                .when(remove("olga", "cleo"))
                .expectRefusal(
                        CONFLICT,
                        "@cleo has an open objection; it must be lifted or overridden before they can be removed.");
    }
}

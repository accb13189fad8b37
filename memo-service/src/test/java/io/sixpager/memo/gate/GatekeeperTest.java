package io.sixpager.memo.gate;

import static io.sixpager.memo.MemoExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.ChangeClass;
import io.sixpager.memo.decision.Revising;
import io.sixpager.memo.model.Gate;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.RevisionRead;
import io.sixpager.memo.model.MemoEvent.VerdictCarried;
import io.sixpager.memo.model.MemoEvent.VerdictGiven;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.RevisionFacts;
import io.sixpager.memo.model.RevisionFacts.Overflow;
import io.sixpager.memo.model.VerdictKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatekeeperTest {

    private static RuleResult result(String rule, MemoEvent... past) {
        return Gatekeeper.evaluate(memo(past)).orElseThrow().rules().stream()
                .filter(result -> result.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static RuleResult passes(String rule, String sentence) {
        return new RuleResult(rule, true, sentence, List.of());
    }

    private static RuleResult fails(String rule, String sentence, String... blocking) {
        return new RuleResult(rule, false, sentence, List.of(blocking));
    }

    private static MemoEvent[] reviewed(RevisionFacts facts) {
        return new MemoEvent[] {drafted(), submitted(1, facts), reviewOpened()};
    }

    private static VerdictGiven givenFor(String reviewer, String deputy) {
        return new VerdictGiven(MEMO, by(deputy), reviewer, 1, hash(1), VerdictKind.AGREE, null, null);
    }

    @Test
    void hasNothingToSayBeforeTheReview() {
        assertThat(Gatekeeper.evaluate(memo(drafted(), submitted(1)))).isEmpty();
    }

    @Test
    void passesWhenEveryRuleDoes() {
        var gate = Gatekeeper.evaluate(memo(approvable())).orElseThrow();
        assertThat(gate.passes()).isTrue();
        assertThat(gate.failures()).isEmpty();
        assertThat(gate.policy()).isEqualTo("one-way-door");
        assertThat(gate.rules())
                .extracting(RuleResult::rule)
                .containsExactly(
                        "all-approvers-assent",
                        "no-open-objection",
                        "page-limit",
                        "predictions-stated",
                        "every-page-shown",
                        "nobody-approves-their-own",
                        "decider-named");
    }

    @Test
    void failsWhenOneRuleDoes() {
        var gate = Gatekeeper.evaluate(memo(approvable(objectionRaised("pia")))).orElseThrow();
        assertThat(gate.passes()).isFalse();
        assertThat(gate.failures()).hasSize(1);
    }

    @Test
    void isContentWithTheAssentOfAllApprovers() {
        assertThat(result("all-approvers-assent", inReview(agreed("ada", 1), agreed("ben", 1))))
                .isEqualTo(passes("all-approvers-assent", "All 2 approvers assent."));
    }

    @ParameterizedTest
    @CsvSource({"AGREE_WITH_CONDITIONS, agrees with conditions", "DISAGREE_AND_COMMIT, disagrees and commits"})
    void countsQualifiedAssentAndNamesIt(VerdictKind kind, String words) {
        assertThat(result("all-approvers-assent", inReview(agreed("ada", 1), verdict(kind, "ben", 1))))
                .isEqualTo(passes("all-approvers-assent", "All 2 approvers assent (@ben " + words + ")."));
    }

    @Test
    void leavesOutWhoeverAbstainsOrIsRecused() {
        var past = inReview(agreed("ada", 1), verdict(VerdictKind.ABSTAIN, "ben", 1));
        assertThat(result("all-approvers-assent", past))
                .isEqualTo(passes("all-approvers-assent", "All 1 approver assent."));
        assertThat(result("all-approvers-assent", inReview(agreed("ada", 1), recused("ben"))))
                .isEqualTo(passes(
                        "all-approvers-assent",
                        "All 1 approver assent."
                                + " @ben was asked, and stepped back on 2 March 2026: “I own shares in a supplier.”"));
    }

    @Test
    void missesTheAssentOfEveryOtherApprover() {
        assertThat(result("all-approvers-assent", inReview()))
                .isEqualTo(fails("all-approvers-assent", "Missing: the assent of @ada and @ben.", "ada", "ben"));
        assertThat(result("all-approvers-assent", inReview(agreed("ada", 1), agreed("cleo", 1))))
                .isEqualTo(fails("all-approvers-assent", "Missing: the assent of @ben.", "ben"));
    }

    @Test
    void missesTheAssentOfAnApproverWhoseVerdictLapsed() {
        var lapsed = new MemoEvent.VerdictLapsed(MEMO, by("olga"), "ada", 2, "Revision 2 changed the text.");
        assertThat(result("all-approvers-assent", inReview(agreed("ada", 1), submitted(2), lapsed, agreed("ben", 2))))
                .isEqualTo(fails("all-approvers-assent", "Missing: the assent of @ada.", "ada"));
    }

    @Test
    void failsWhenNobodyIsLeftToAssent() {
        var nobody =
                fails("all-approvers-assent", "No approver is left who could assent; the owner must add one.", "olga");
        assertThat(result("all-approvers-assent", inReview(recused("ada"), verdict(VerdictKind.ABSTAIN, "ben", 1))))
                .isEqualTo(nobody);
    }

    @Test
    void countsAnOverriddenObjectionAsNoHindrance() {
        var objecting = Stream.of(
                agreed("ben", 1), verdict(VerdictKind.OBJECT, "ada", 1), objectionRaised("ada"), objectionOverridden());
        var past = inReview(objecting.toArray(MemoEvent[]::new));
        assertThat(result("all-approvers-assent", past))
                .isEqualTo(passes("all-approvers-assent", "All 2 approvers assent (@ada is overridden)."));
        assertThat(result("no-open-objection", past))
                .isEqualTo(passes("no-open-objection", "No blocking objection is open."));
    }

    @Test
    void stopsAtAnOpenObjection() {
        assertThat(result("no-open-objection", inReview(objectionRaised("cleo"), objectionAnswered())))
                .isEqualTo(fails(
                        "no-open-objection",
                        "1 blocking objection is open, raised by @cleo."
                                + " Whoever raised one lifts it, or the decider overrides it with a reason.",
                        "cleo"));
    }

    @Test
    void stopsAtSeveralOpenObjections() {
        var second = new MemoEvent.ObjectionRaised(MEMO, by("ada"), OTHER_OBJECTION, 1, hash(1), "The date too.");
        assertThat(result("no-open-objection", inReview(objectionRaised("cleo"), second)))
                .isEqualTo(fails(
                        "no-open-objection",
                        "2 blocking objections are open, raised by @cleo and @ada."
                                + " Whoever raised one lifts it, or the decider overrides it with a reason.",
                        "cleo",
                        "ada"));
    }

    @Test
    void allowsSixPages() {
        assertThat(result("page-limit", reviewed(factsOf(6, null, 3))))
                .isEqualTo(passes("page-limit", "The memo has 6 pages of at most 6."));
        assertThat(result("page-limit", reviewed(factsOf(1, null, 3))))
                .isEqualTo(passes("page-limit", "The memo has 1 page of at most 6."));
    }

    @Test
    void stopsAtTheSeventhPageAndSaysWhereItBegins() {
        assertThat(result("page-limit", reviewed(factsOf(7, new Overflow("We would need", 12), 3))))
                .isEqualTo(fails(
                        "page-limit",
                        "The memo has 7 pages; at most 6 are allowed."
                                + " 12 lines too many, from the paragraph “We would need”.",
                        "olga"));
        assertThat(result("page-limit", reviewed(factsOf(7, null, 3))))
                .isEqualTo(fails("page-limit", "The memo has 7 pages; at most 6 are allowed.", "olga"));
    }

    @Test
    void asksForThreePredictions() {
        assertThat(result("predictions-stated", reviewed(factsOf(6, null, 3))))
                .isEqualTo(passes("predictions-stated", "The memo states 3 predictions; at least 3 are asked for."));
        assertThat(result("predictions-stated", reviewed(factsOf(6, null, 1))))
                .isEqualTo(
                        fails("predictions-stated", "The memo states 1 prediction; at least 3 are asked for.", "olga"));
    }

    @Test
    void asksThatAssentingApproversWereShownEveryPage() {
        var past = inReview(
                read("ada", 1),
                agreed("ada", 1),
                new RevisionRead(MEMO, by("ben"), "ben", 1, hash(1), Set.of(1, 2), 60),
                new RevisionRead(MEMO, by("ben"), "ben", 1, hash(1), Set.of(4), 60),
                agreed("ben", 1));
        assertThat(result("every-page-shown", past))
                .isEqualTo(fails("every-page-shown", "@ben has assented without being shown every page.", "ben"));
        var rest = new RevisionRead(MEMO, by("ben"), "ben", 1, hash(1), Set.of(3), 60);
        assertThat(result("every-page-shown", and(past, rest)))
                .isEqualTo(passes(
                        "every-page-shown",
                        "Every assenting approver was shown every page of the revision they assented to."));
    }

    @Test
    void asksForTheReadingOfWhoeverGaveTheVerdict() {
        var past = inReview(delegated("ada", "zoe"), read("ada", 1), givenFor("ada", "zoe"));
        assertThat(result("every-page-shown", past).blocking()).containsExactly("ada");
        assertThat(result("every-page-shown", and(past, read("zoe", 1))).passed())
                .isTrue();
    }

    @Test
    void isContentWithTheReadingBehindACarriedVerdict() {
        var past = inReview(
                read("ada", 1),
                agreed("ada", 1),
                submitted(2, ChangeClass.LAYOUT_ONLY),
                new VerdictCarried(MEMO, by("olga"), "ada", 1, 2, hash(2), Revising.CARRY_RULE));
        assertThat(result("every-page-shown", past).passed()).isTrue();
    }

    @Test
    void doesNotLetAuthorsApprove() {
        var past =
                inReview(delegated("ada", "zoe"), givenFor("ada", "zoe"), delegated("ada", "yuri"), coauthored("zoe"));
        assertThat(result("nobody-approves-their-own", past))
                .isEqualTo(fails("nobody-approves-their-own", "@zoe wrote this memo and cannot approve it.", "ada"));
        assertThat(result("nobody-approves-their-own", approvable()))
                .isEqualTo(passes("nobody-approves-their-own", "Nobody approves a memo of their own."));
    }

    @Test
    void doesNotLetWhoeverHasWrittenApproveOrDecideOnceTheyHaveLeft() {
        var wrote = List.of(
                drafted(),
                coauthored("ada"),
                coauthored("dora"),
                submittedBy("ada", 1),
                submittedBy("dora", 2),
                left("ada"),
                left("dora"),
                reviewOpened(),
                agreed("ada", 2));
        assertThat(result("nobody-approves-their-own", wrote.toArray(MemoEvent[]::new)))
                .isEqualTo(fails(
                        "nobody-approves-their-own",
                        "@ada and @dora wrote this memo and cannot approve it.",
                        "ada",
                        "dora"));
    }

    @Test
    void doesNotMindAContributorWhoAgreedAndBecameAnAuthor() {
        assertThat(result("nobody-approves-their-own", approvable(agreed("cleo", 1), coauthored("cleo"))))
                .isEqualTo(passes("nobody-approves-their-own", "Nobody approves a memo of their own."));
    }

    @Test
    void isShownAsTheDecisionRecordedIt() {
        var recorded = new Gate("one-way-door", 1, true, List.of(passes("page-limit", "The memo had 6 pages.")));
        var decision = new MemoEvent.DecisionMade(
                MEMO, by("dora"), Outcome.APPROVED, 1, hash(1), "The numbers hold.", recorded);
        assertThat(Gatekeeper.shown(memo(approvable(decision)))).contains(recorded);
        assertThat(Gatekeeper.shown(memo(approvable()))).isEqualTo(Gatekeeper.evaluate(memo(approvable())));
        assertThat(Gatekeeper.shown(memo(approvable(decision, reopened())))).isNotEqualTo(Optional.of(recorded));
    }

    @Test
    void asksForADecider() {
        assertThat(result("decider-named", inReview())).isEqualTo(passes("decider-named", "@dora decides."));
        assertThat(result("decider-named", inReview(recused("dora"))))
                .isEqualTo(fails("decider-named", "Nobody is left to decide; the owner must name a decider.", "olga"));
    }

    private static MemoEvent[] and(MemoEvent[] past, MemoEvent later) {
        return Stream.concat(Arrays.stream(past), Stream.of(later)).toArray(MemoEvent[]::new);
    }
}

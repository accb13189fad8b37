package io.sixpager.memo.duty;

import static io.sixpager.memo.duty.Obligation.Kind.ANSWER_OBJECTION;
import static io.sixpager.memo.duty.Obligation.Kind.DECIDE;
import static io.sixpager.memo.duty.Obligation.Kind.NAME_PARTICIPANT;
import static io.sixpager.memo.duty.Obligation.Kind.OPEN_REVIEW;
import static io.sixpager.memo.duty.Obligation.Kind.REVISE;
import static io.sixpager.memo.duty.Obligation.Kind.SETTLE_OBJECTION;

import io.sixpager.memo.gate.Gatekeeper;
import io.sixpager.memo.model.Gate;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.GateRule;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Objection;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.model.Role;
import io.sixpager.shared.Mention;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Whose turn it is, derived from the memo alone. An open memo always waits for somebody. */
public final class Obligations {

    private static final Set<String> OWNERS_RULES = Set.of(GateRule.PageLimit.KEY, GateRule.PredictionsStated.KEY);

    private Obligations() {}

    public static List<Obligation> of(MemoState memo) {
        return switch (memo.stage()) {
            case DRAFT -> List.of(drafting(memo));
            case IN_REVIEW -> memo.review() == null ? List.of() : reviewing(memo, memo.review());
            case DECIDED, WITHDRAWN, SUPERSEDED -> List.of();
        };
    }

    private static Obligation drafting(MemoState memo) {
        var owner = memo.header().owner();
        return memo.current()
                .map(current -> Obligation.on(
                        memo,
                        owner,
                        OPEN_REVIEW,
                        current.by().at(),
                        null,
                        "Revision " + current.number() + " is written and nobody has been asked to review it.",
                        "You open the review, or withdraw the memo."))
                .orElseGet(() -> Obligation.on(
                        memo,
                        owner,
                        REVISE,
                        memo.header().drafted().at(),
                        null,
                        "You began this memo and it has no text yet.",
                        "You submit a first revision, or withdraw the memo."));
    }

    private static List<Obligation> reviewing(MemoState memo, Review review) {
        var gate = Gatekeeper.evaluate(memo).orElseThrow();
        var verdicts = new VerdictsOwed(memo, review);
        var owed = Stream.of(
                        verdicts.all(),
                        memo.blockingObjections().map(objection -> settlement(memo, review, objection)),
                        verdicts.reading(gate),
                        corrections(memo, review, gate),
                        invitations(memo, review, gate))
                .flatMap(stream -> stream)
                .toList();
        var decided = owed.isEmpty() ? decision(memo, review, gate) : owed;
        return Stream.concat(decided.stream(), Overdue.obligations(memo, review, gate))
                .toList();
    }

    private static Obligation settlement(MemoState memo, Review review, Objection objection) {
        var raiser = objection.raised().account();
        var mention = Mention.of(raiser);
        if (objection.state() == Objection.State.OPEN) {
            return Obligation.on(
                    memo,
                    memo.header().owner(),
                    ANSWER_OBJECTION,
                    objection.raised().at(),
                    review.due(),
                    mention + " objects to revision " + objection.revision() + ".",
                    "You or a coauthor answer the objection, or " + mention + " lifts it.");
        }
        return Obligation.on(
                memo,
                raiser,
                SETTLE_OBJECTION,
                objection.answers().getLast().by().at(),
                review.due(),
                "Your objection to revision " + objection.revision() + " has been answered.",
                "You lift the objection, or the decider overrides it.");
    }

    private static Stream<Obligation> corrections(MemoState memo, Review review, Gate gate) {
        var revised = memo.current().map(Revision::by).orElseGet(review::opened);
        return failed(gate)
                .filter(rule -> OWNERS_RULES.contains(rule.rule()))
                .limit(1)
                .map(rule -> Obligation.on(
                        memo,
                        memo.header().owner(),
                        REVISE,
                        revised.at(),
                        review.due(),
                        rule.sentence(),
                        "A revision meets the rule."));
    }

    private static Stream<Obligation> invitations(MemoState memo, Review review, Gate gate) {
        var owner = memo.header().owner();
        return failed(gate)
                .filter(rule ->
                        !OWNERS_RULES.contains(rule.rule()) && rule.blocking().contains(owner))
                .limit(1)
                .map(rule -> Obligation.on(
                        memo,
                        owner,
                        NAME_PARTICIPANT,
                        Since.vacant(review, vacancy(rule)),
                        review.due(),
                        rule.sentence(),
                        "You add the participant who is missing."));
    }

    private static Role vacancy(RuleResult rule) {
        return rule.rule().equals(GateRule.DeciderNamed.KEY) ? Role.DECIDER : Role.APPROVER;
    }

    /** Nothing else is owed: the decider's turn, even where a rule fails that nobody else's act would mend. */
    private static List<Obligation> decision(MemoState memo, Review review, Gate gate) {
        var why = "Everybody has spoken on revision " + memo.currentNumber() + "; the decision is yours.";
        return review
                .decider()
                .map(decider -> Obligation.on(
                        memo,
                        decider.account(),
                        DECIDE,
                        Since.decidable(memo, review, decider),
                        review.due(),
                        gate.passes()
                                ? why
                                : why + " It cannot be an approval yet: " + String.join(" ", gate.failures()),
                        gate.passes()
                                ? "You approve, reject or defer."
                                : "You reject or defer, or approve once the rule is met."))
                .stream()
                .toList();
    }

    private static Stream<RuleResult> failed(Gate gate) {
        return gate.rules().stream().filter(rule -> !rule.passed());
    }
}

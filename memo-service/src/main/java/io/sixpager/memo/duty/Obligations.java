package io.sixpager.memo.duty;

import static io.sixpager.memo.model.MemoObligation.Kind.DECIDE;
import static io.sixpager.memo.model.MemoObligation.Kind.NAME_PARTICIPANT;
import static io.sixpager.memo.model.MemoObligation.Kind.NOTE_RECUSAL;
import static io.sixpager.memo.model.MemoObligation.Kind.OPEN_REVIEW;
import static io.sixpager.memo.model.MemoObligation.Kind.REVISE;

import io.sixpager.memo.gate.Gatekeeper;
import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Review;
import io.sixpager.projection.Derived;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whose turn it is, derived from the memo alone. An open memo always waits for somebody. */
public final class Obligations {

    private static final Derived<MemoState, List<MemoObligation>> DERIVED = new Derived<>(Obligations::derive);

    private Obligations() {}

    public static List<MemoObligation> of(MemoState memo) {
        return DERIVED.of(memo);
    }

    private static List<MemoObligation> derive(MemoState memo) {
        return switch (memo.stage()) {
            case DRAFT -> and(Stream.of(drafting(memo)), NoticesOwed.of(memo));
            case IN_REVIEW ->
                memo.review() == null ? List.of() : and(reviewing(memo, memo.review()), NoticesOwed.of(memo));
            case DECIDED -> and(ConditionsOwed.of(memo), NoticesOwed.of(memo));
            case WITHDRAWN, SUPERSEDED -> NoticesOwed.of(memo).toList();
        };
    }

    /** Whoever has to name somebody in the place of one who has stepped back knows of it. */
    private static List<MemoObligation> and(Stream<MemoObligation> owed, Stream<MemoObligation> told) {
        var asked = owed.toList();
        var news = told.filter(notice -> notice.kind() != NOTE_RECUSAL
                || asked.stream()
                        .noneMatch(one ->
                                one.kind() == NAME_PARTICIPANT && one.account().equals(notice.account())));
        return Stream.concat(asked.stream(), news).toList();
    }

    private static MemoObligation drafting(MemoState memo) {
        var owner = memo.header().owner();
        return memo.current()
                .map(current -> MemoObligation.on(
                        memo,
                        owner,
                        OPEN_REVIEW,
                        current.by().at(),
                        null,
                        "Revision " + current.number() + " is written and nobody has been asked to review it.",
                        "You open the review, or withdraw the memo."))
                .orElseGet(() -> MemoObligation.on(
                        memo,
                        owner,
                        REVISE,
                        memo.header().drafted().at(),
                        null,
                        "You began this memo and it has no text yet.",
                        "You submit a first revision, or withdraw the memo."));
    }

    /** Verdicts, and what mends the rules that fail; the decision once nothing of that is owed. */
    private static Stream<MemoObligation> reviewing(MemoState memo, Review review) {
        var owed = new ArrayList<>(new VerdictsOwed(memo, review).all().toList());
        for (var rule : Policy.of(review).told(review).toList()) {
            var result = rule.evaluate(memo, review);
            if (!result.passed()) {
                var asked = List.copyOf(owed);
                rule.remedies(memo, review, result)
                        .filter(remedy -> asked.stream().noneMatch(remedy::asksTheSameAs))
                        .forEach(owed::add);
            }
        }
        if (owed.isEmpty()) {
            owed.addAll(decision(memo, review));
        }
        var late = Overdue.obligations(memo, review).filter(one -> owed.stream().noneMatch(one::asksTheSameAs));
        // none of these holds up the decision
        var beside = Stream.concat(ConditionsOwed.of(memo), LookAgain.of(memo, review));
        return Stream.concat(owed.stream(), Stream.concat(late, beside));
    }

    /** Nothing else is owed: the decider's turn, even where a rule fails that nobody else's act would mend. */
    private static List<MemoObligation> decision(MemoState memo, Review review) {
        var gate = Gatekeeper.evaluate(memo).orElseThrow();
        var why = "Everybody has spoken on revision " + memo.currentNumber() + "; the decision is yours.";
        return review
                .decider()
                .map(decider -> MemoObligation.on(
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
}

package io.sixpager.memo;

import static io.sixpager.memo.Obligation.Kind.ANSWER_OBJECTION;
import static io.sixpager.memo.Obligation.Kind.DECIDE;
import static io.sixpager.memo.Obligation.Kind.GIVE_VERDICT;
import static io.sixpager.memo.Obligation.Kind.GIVE_VERDICT_AGAIN;
import static io.sixpager.memo.Obligation.Kind.NAME_PARTICIPANT;
import static io.sixpager.memo.Obligation.Kind.OPEN_REVIEW;
import static io.sixpager.memo.Obligation.Kind.REVISE;
import static io.sixpager.memo.Obligation.Kind.SETTLE_OBJECTION;

import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose turn it is, derived from the memo alone. An open memo always waits for somebody. */
public final class Obligations {

    private static final Set<String> OWNERS_RULES = Set.of("page-limit", "predictions-stated");

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
                .map(current -> owed(
                        memo,
                        owner,
                        OPEN_REVIEW,
                        current.by().at(),
                        null,
                        "Revision " + current.number() + " is written and nobody has been asked to review it.",
                        "You open the review, or withdraw the memo."))
                .orElseGet(() -> owed(
                        memo,
                        owner,
                        REVISE,
                        memo.header().drafted().at(),
                        null,
                        "You began this memo and it has no text yet.",
                        "You submit a first revision, or withdraw the memo."));
    }

    private static List<Obligation> reviewing(MemoState memo, Review review) {
        var owed = Stream.of(
                        review.active(Role.APPROVER).flatMap(approver -> verdict(memo, review, approver)),
                        memo.blockingObjections().map(objection -> settlement(memo, review, objection)),
                        corrections(memo, review))
                .flatMap(stream -> stream)
                .toList();
        return owed.isEmpty() ? decision(memo, review) : owed;
    }

    private static Stream<Obligation> verdict(MemoState memo, Review review, Participant approver) {
        if (approver.hasSpoken() || memo.blockingObjectionOf(approver.account()).isPresent()) {
            return Stream.empty();
        }
        var verdict = approver.verdict();
        var current = memo.currentNumber();
        var lapsed = verdict == null ? null : verdict.lapsed();
        var own = verdict == null || lapsed == null
                ? owed(
                        memo,
                        approver.account(),
                        GIVE_VERDICT,
                        approver.invited().at(),
                        review.due(),
                        "You are an approver and have not given a verdict yet.",
                        "You give a verdict on revision " + current + ", or recuse yourself.")
                : owed(
                        memo,
                        approver.account(),
                        GIVE_VERDICT_AGAIN,
                        lapsed.at(),
                        review.due(),
                        "Your verdict on revision " + verdict.revision() + " has lapsed. " + verdict.lapsedBecause(),
                        "You give a verdict on revision " + current + ", or recuse yourself.");
        var deputy = approver.delegate();
        return deputy == null
                ? Stream.of(own)
                : Stream.of(
                        own,
                        owed(
                                memo,
                                deputy,
                                own.kind(),
                                own.since(),
                                review.due(),
                                approver.account() + " has named you as deputy for their verdict.",
                                "You or " + approver.account() + " give the verdict on revision " + current + "."));
    }

    private static Obligation settlement(MemoState memo, Review review, Objection objection) {
        var raiser = objection.raised().account();
        if (objection.state() == Objection.State.OPEN) {
            return owed(
                    memo,
                    memo.header().owner(),
                    ANSWER_OBJECTION,
                    objection.raised().at(),
                    review.due(),
                    raiser + " objects to revision " + objection.revision() + ".",
                    "You or a coauthor answer the objection, or " + raiser + " lifts it.");
        }
        return owed(
                memo,
                raiser,
                SETTLE_OBJECTION,
                objection.answers().getLast().by().at(),
                review.due(),
                "Your objection to revision " + objection.revision() + " has been answered.",
                "You lift the objection, or the decider overrides it.");
    }

    private static Stream<Obligation> corrections(MemoState memo, Review review) {
        var gate = Gatekeeper.evaluate(memo).orElseThrow();
        var revised = memo.current()
                .map(Revision::by)
                .map(Attribution::at)
                .orElse(review.opened().at());
        var owner = memo.header().owner();
        return Stream.concat(
                gate.rules().stream()
                        .filter(rule -> !rule.passed() && OWNERS_RULES.contains(rule.rule()))
                        .limit(1)
                        .map(rule -> owed(
                                memo,
                                owner,
                                REVISE,
                                revised,
                                review.due(),
                                rule.sentence(),
                                "A revision meets the rule.")),
                gate.rules().stream()
                        .filter(rule -> !rule.passed()
                                && !OWNERS_RULES.contains(rule.rule())
                                && rule.blocking().contains(owner))
                        .limit(1)
                        .map(rule -> owed(
                                memo,
                                owner,
                                NAME_PARTICIPANT,
                                memo.changed().at(),
                                review.due(),
                                rule.sentence(),
                                "You add the participant who is missing.")));
    }

    /** Nothing else is owed: the decider's turn, even where a rule fails that only a new reading would mend. */
    private static List<Obligation> decision(MemoState memo, Review review) {
        return review
                .decider()
                .map(decider -> owed(
                        memo,
                        decider.account(),
                        DECIDE,
                        lastWord(review, memo),
                        review.due(),
                        "Everybody has spoken on revision " + memo.currentNumber() + "; the decision is yours.",
                        "You approve, reject or defer."))
                .stream()
                .toList();
    }

    private static Instant lastWord(Review review, MemoState memo) {
        return Stream.concat(
                        review.participants().stream()
                                .map(Participant::verdict)
                                .filter(verdict -> verdict != null)
                                .map(verdict -> verdict.by().at()),
                        memo.objections().stream()
                                .map(Objection::closed)
                                .filter(closed -> closed != null)
                                .map(Attribution::at))
                .max(Instant::compareTo)
                .orElse(review.opened().at());
    }

    private static Obligation owed(
            MemoState memo,
            String account,
            Obligation.Kind kind,
            Instant since,
            @Nullable Instant due,
            String why,
            String endsWhen) {
        return new Obligation(
                memo.memoId(),
                memo.header().number(),
                memo.header().title(),
                account,
                kind,
                since,
                due,
                why,
                endsWhen,
                memo.currentNumber() == 0 ? null : memo.currentNumber());
    }
}

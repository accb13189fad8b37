package io.sixpager.memo.duty;

import static io.sixpager.memo.duty.Obligation.Kind.GIVE_VERDICT;
import static io.sixpager.memo.duty.Obligation.Kind.GIVE_VERDICT_AGAIN;
import static io.sixpager.memo.duty.Obligation.Kind.READ;

import io.sixpager.memo.model.Gate;
import io.sixpager.memo.model.GateRule;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Role;
import io.sixpager.shared.Mention;
import java.util.stream.Stream;

/** What approvers and their deputies owe: a verdict, another one for one that lapsed, the reading behind an assent. */
record VerdictsOwed(MemoState memo, Review review) {

    Stream<Obligation> all() {
        return review.active(Role.APPROVER).flatMap(this::verdict);
    }

    /** By whoever the gate finds to have assented unread. */
    Stream<Obligation> reading(Gate gate) {
        return gate.rules().stream()
                .filter(result -> !result.passed() && result.rule().equals(GateRule.EveryPageShown.KEY))
                .flatMap(result -> result.blocking().stream())
                .flatMap(account -> review.participant(account).stream())
                .flatMap(this::reading);
    }

    private Stream<Obligation> verdict(Participant approver) {
        if (approver.hasSpoken() || memo.blockingObjectionOf(approver.account()).isPresent()) {
            return Stream.empty();
        }
        var own = own(approver);
        var deputy = approver.delegate();
        return deputy == null
                ? Stream.of(own)
                : Stream.of(
                        own,
                        Obligation.on(
                                memo,
                                deputy,
                                own.kind(),
                                own.since(),
                                review.due(),
                                Mention.of(approver.account()) + " has named you as deputy for their verdict.",
                                "You or " + Mention.of(approver.account()) + " give the verdict on revision "
                                        + memo.currentNumber() + "."));
    }

    private Obligation own(Participant approver) {
        var verdict = approver.verdict();
        var lapsed = verdict == null ? null : verdict.lapsed();
        return verdict == null || lapsed == null
                ? Obligation.on(
                        memo,
                        approver.account(),
                        GIVE_VERDICT,
                        Since.asked(memo, approver),
                        review.due(),
                        "You are an approver and have not given a verdict yet.",
                        verdictOrRecusal())
                : Obligation.on(
                        memo,
                        approver.account(),
                        GIVE_VERDICT_AGAIN,
                        lapsed.at(),
                        review.due(),
                        "Your verdict on revision " + verdict.revision() + " has lapsed. " + verdict.lapsedBecause(),
                        verdictOrRecusal());
    }

    /** The pages of the revision that the verdict was given on; once that is an old one, a new verdict is simpler. */
    private Stream<Obligation> reading(Participant approver) {
        var verdict = approver.verdict();
        if (verdict == null) {
            return Stream.empty();
        }
        var reader = verdict.by().account();
        var read = verdict.readRevision();
        if (read != memo.currentNumber() || !memo.involves(reader)) {
            return Stream.of(Obligation.on(
                    memo,
                    approver.account(),
                    GIVE_VERDICT_AGAIN,
                    memo.current().map(revision -> revision.by().at()).orElseGet(verdict.by()::at),
                    review.due(),
                    "Your verdict was given on revision " + read + " without every page of it being shown.",
                    verdictOrRecusal()));
        }
        var holder = reader.equals(approver.account()) ? "" : " for " + Mention.of(approver.account());
        return Stream.of(Obligation.on(
                memo,
                reader,
                READ,
                verdict.by().at(),
                review.due(),
                "You assented to revision " + read + holder + " without being shown every page of it.",
                "You are shown every page of revision " + read + "."));
    }

    private String verdictOrRecusal() {
        return "You give a verdict on revision " + memo.currentNumber() + ", or recuse yourself.";
    }
}

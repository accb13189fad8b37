package io.sixpager.memo.gate;

import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoObligation.Kind;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Reading;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Role;
import io.sixpager.shared.Mention;
import java.time.Instant;
import java.util.stream.Stream;

/** Appendices included, to whoever gave the verdict, on the revision that it was given on. */
record EveryPageShown() implements GateRule {

    @Override
    public String key() {
        return "every-page-shown";
    }

    @Override
    public String demand() {
        return "Every assenting approver was shown every page.";
    }

    @Override
    public RuleResult evaluate(MemoState memo, Review review) {
        var unread = new Approvers(memo, review).unshown();
        return unread.isEmpty()
                ? passed("Every assenting approver was shown every page of the revision they assented to.")
                : failed(
                        Mention.all(unread) + (unread.size() == 1 ? " has" : " have")
                                + " assented without being shown every page.",
                        unread);
    }

    @Override
    public Stream<MemoObligation> remedies(MemoState memo, Review review, RuleResult failed) {
        return failed.blocking().stream()
                .flatMap(account -> review.participant(account).stream())
                .flatMap(approver -> reading(memo, review, approver));
    }

    @Override
    public Stream<Instant> met(MemoState memo, Review review) {
        return review.active(Role.APPROVER)
                .map(Participant::verdict)
                .filter(verdict -> verdict != null)
                .flatMap(verdict -> review.reading(verdict.by().account(), verdict.readRevision()).stream())
                .map(Reading::complete);
    }

    /** The pages of the revision that the verdict was given on; once that is an old one, a new verdict is simpler. */
    private static Stream<MemoObligation> reading(MemoState memo, Review review, Participant approver) {
        var verdict = approver.verdict();
        if (verdict == null) {
            return Stream.empty();
        }
        var reader = verdict.by().account();
        var read = verdict.readRevision();
        if (read != memo.currentNumber() || !memo.involves(reader)) {
            return Stream.of(MemoObligation.on(
                    memo,
                    approver.account(),
                    Kind.GIVE_VERDICT_AGAIN,
                    memo.current().map(revision -> revision.by().at()).orElseGet(verdict.by()::at),
                    review.due(),
                    "Your verdict was given on revision " + read + " without every page of it being shown.",
                    MemoObligation.verdictOrRecusal(memo)));
        }
        var holder = reader.equals(approver.account()) ? "" : " for " + Mention.of(approver.account());
        return Stream.of(MemoObligation.on(
                memo,
                reader,
                Kind.READ,
                verdict.by().at(),
                review.due(),
                "You assented to revision " + read + holder + " without being shown every page of it.",
                "You are shown every page of revision " + read + "."));
    }
}

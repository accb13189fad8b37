package io.sixpager.memo.decision;

import static io.sixpager.shared.CommandRejected.conflict;
import static io.sixpager.shared.CommandRejected.forbidden;
import static io.sixpager.shared.CommandRejected.invalid;

import io.sixpager.memo.MemoCommand.GiveVerdict;
import io.sixpager.memo.MemoCommand.WithdrawVerdict;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.ObjectionRaised;
import io.sixpager.memo.model.MemoEvent.VerdictGiven;
import io.sixpager.memo.model.MemoEvent.VerdictWithdrawn;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.model.Verdict;
import io.sixpager.memo.model.VerdictKind;
import io.sixpager.shared.Mention;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Saying what one thinks of the current revision. */
final class Reviewing {

    private Reviewing() {}

    static List<MemoEvent> giveVerdict(MemoState memo, GiveVerdict c) {
        var giver = c.by().account();
        var holder = c.onBehalfOf() == null ? giver : c.onBehalfOf();
        var reviewer = ReviewEligibility.givingVerdict(memo, giver, holder);
        if (c.verdict() == VerdictKind.OBJECT && !holder.equals(giver)) {
            throw forbidden(
                    "A deputy may give a verdict but not object: " + Mention.of(holder) + " would have to lift it.");
        }
        var current = Guards.bound(memo, c.reference());
        var reason = Guards.optionalProse("The reason", c.reason());
        var stated = StatedConditions.of(memo, reviewer, c.conditions());
        var conditions = stated.words();
        requireWords(c.verdict(), reason, conditions);
        if (c.passage() != null && c.verdict() != VerdictKind.OBJECT) {
            throw invalid("Only an objection names the words that it is to.");
        }
        requireNews(reviewer, giver, current, c.verdict(), reason, conditions);

        var given = new VerdictGiven(
                c.memoId(),
                c.by(),
                reviewer.account(),
                current.number(),
                current.contentHash(),
                c.verdict(),
                reason,
                conditions,
                stated.kept());
        if (c.verdict() != VerdictKind.OBJECT) {
            return Stream.concat(Stream.of(given), stated.events(c, current)).toList();
        }
        return List.of(
                given,
                new ObjectionRaised(
                        c.memoId(),
                        c.by(),
                        c.objectionId(),
                        current.number(),
                        current.contentHash(),
                        String.valueOf(reason),
                        c.passage()));
    }

    /** Before the decision anybody may think again; that they had agreed stays on record. */
    static List<MemoEvent> withdrawVerdict(MemoState memo, WithdrawVerdict c) {
        var holder = c.onBehalfOf() == null ? c.by().account() : c.onBehalfOf();
        var verdict = ReviewEligibility.withdrawingVerdict(memo, c.by().account(), holder);
        return List.of(new VerdictWithdrawn(
                c.memoId(),
                c.by(),
                holder,
                verdict.revision(),
                verdict.contentHash(),
                Guards.prose("The reason", c.reason())));
    }

    private static void requireWords(VerdictKind verdict, @Nullable String reason, @Nullable String conditions) {
        switch (verdict) {
            case OBJECT -> {
                if (reason == null) {
                    throw invalid("An objection needs a reason.");
                }
            }
            case DISAGREE_AND_COMMIT -> {
                if (reason == null) {
                    throw invalid("Say in the reason what you disagree with; it is kept on record.");
                }
            }
            case AGREE_WITH_CONDITIONS -> {
                if (conditions == null) {
                    throw invalid("Say under which conditions you agree.");
                }
            }
            case AGREE, ABSTAIN -> {}
        }
        if (verdict != VerdictKind.AGREE_WITH_CONDITIONS && conditions != null) {
            throw invalid("Only a verdict with conditions has conditions.");
        }
    }

    private static void requireNews(
            Participant reviewer,
            String giver,
            Revision current,
            VerdictKind kind,
            @Nullable String reason,
            @Nullable String conditions) {
        var verdict = reviewer.verdict();
        if (verdict != null
                && verdict.standing() == Verdict.Standing.CURRENT
                && verdict.revision() == current.number()
                && verdict.kind() == kind
                && verdict.by().account().equals(giver)
                && Objects.equals(verdict.reason(), reason)
                && Objects.equals(verdict.conditions(), conditions)) {
            throw conflict("This verdict on revision " + current.number() + " stands already.");
        }
    }
}

package io.sixpager.memo;

import static io.sixpager.shared.CommandRejected.conflict;
import static io.sixpager.shared.CommandRejected.forbidden;
import static io.sixpager.shared.CommandRejected.invalid;

import io.sixpager.memo.MemoCommand.GiveVerdict;
import io.sixpager.memo.MemoCommand.RecordReading;
import io.sixpager.memo.MemoEvent.ObjectionRaised;
import io.sixpager.memo.MemoEvent.RevisionRead;
import io.sixpager.memo.MemoEvent.VerdictGiven;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reading a revision and saying what one thinks of it. */
final class Reviewing {

    private static final int DAY_IN_SECONDS = 86_400;

    private Reviewing() {}

    /**
     * What was shown may be any revision, not just the newest: a claim about the past stays true. A report that says
     * again what was reported a moment ago is taken, and nothing follows from it.
     */
    static List<MemoEvent> read(MemoState memo, RecordReading c) {
        var review = Guards.inReview(memo, "note what was read");
        var reader = c.by().account();
        if (!memo.involves(reader) || memo.header().isAuthor(reader)) {
            throw forbidden("Only those who review the memo leave a note of what they read.");
        }
        var revision = Guards.revision(memo, c.binding().revision());
        if (!revision.binding().equals(c.binding())) {
            throw invalid("The text you name is not the text of revision " + revision.number() + ".");
        }
        var pages = new TreeSet<>(c.pages());
        if (pages.isEmpty()
                || pages.first() < 1
                || pages.last() > revision.facts().allPages()) {
            throw invalid("Revision " + revision.number() + " has the pages 1 to "
                    + revision.facts().allPages() + ".");
        }
        if (c.seconds() < 0 || c.seconds() > DAY_IN_SECONDS) {
            throw invalid("The reading time must lie between 0 seconds and a day.");
        }
        if (review.reading(reader, revision.number())
                .filter(known -> known.tells(pages, c.by().at()))
                .isPresent()) {
            return List.of();
        }
        return List.of(new RevisionRead(
                c.memoId(), c.by(), reader, revision.number(), revision.contentHash(), pages, c.seconds()));
    }

    static List<MemoEvent> giveVerdict(MemoState memo, GiveVerdict c) {
        var review = Guards.inReview(memo, "give a verdict");
        var reviewer = reviewer(memo, review, c);
        var current = Guards.bound(memo, c.binding());
        var reason = optional("The reason", c.reason());
        var conditions = optional("The conditions", c.conditions());
        requireWords(c.verdict(), reason, conditions);
        requireNews(reviewer, c.by().account(), current, c.verdict(), reason, conditions);

        var given = new VerdictGiven(
                c.memoId(),
                c.by(),
                reviewer.account(),
                current.number(),
                current.contentHash(),
                c.verdict(),
                reason,
                conditions);
        var open = memo.blockingObjectionOf(reviewer.account());
        if (open.isPresent()) {
            throw conflict(objectionFirst(reviewer.account(), c));
        }
        if (c.verdict() != VerdictKind.OBJECT) {
            return List.of(given);
        }
        return List.of(
                given,
                new ObjectionRaised(
                        c.memoId(),
                        c.by(),
                        c.objectionId(),
                        current.number(),
                        current.contentHash(),
                        String.valueOf(reason)));
    }

    private static Participant reviewer(MemoState memo, Review review, GiveVerdict c) {
        var giver = c.by().account();
        if (memo.hasWritten(giver)) {
            throw forbidden("Nobody gives a verdict on their own memo.");
        }
        var holder = c.onBehalfOf() == null ? giver : c.onBehalfOf();
        var reviewer = review.participant(holder)
                .filter(p -> p.role().reviews())
                .orElseThrow(() -> forbidden(
                        holder.equals(giver)
                                ? "You are not a reviewer of this memo."
                                : holder + " is not a reviewer of this memo."));
        if (!reviewer.takesPart()) {
            throw conflict(reviewer.account() + " has been recused from this review.");
        }
        if (!holder.equals(giver)) {
            if (!giver.equals(reviewer.delegate())) {
                throw forbidden(holder + " has not named you as deputy.");
            }
            if (c.verdict() == VerdictKind.OBJECT) {
                throw forbidden("A deputy may give a verdict but not object: " + holder + " would have to lift it.");
            }
        }
        return reviewer;
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

    /** Nobody says anything else while they object, not even that they abstain. */
    private static String objectionFirst(String holder, GiveVerdict c) {
        if (!holder.equals(c.by().account())) {
            return "The objection of " + holder
                    + " is open; until it is lifted or overridden, nobody gives a verdict for them.";
        }
        return c.verdict() == VerdictKind.OBJECT
                ? "Your objection is open already."
                : "Your objection is open; lift it before you give another verdict.";
    }

    private static @Nullable String optional(String name, @Nullable String value) {
        return value == null || value.isBlank() ? null : Guards.prose(name, value);
    }
}

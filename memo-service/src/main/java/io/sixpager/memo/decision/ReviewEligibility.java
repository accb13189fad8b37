package io.sixpager.memo.decision;

import static io.sixpager.shared.CommandRejected.conflict;
import static io.sixpager.shared.CommandRejected.forbidden;

import io.sixpager.memo.gate.Gatekeeper;
import io.sixpager.memo.gate.ReadingPeriod;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Objection;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Role;
import io.sixpager.memo.model.Verdict;
import io.sixpager.shared.Mention;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may do what in the review of a memo; see {@link Eligibility}. */
final class ReviewEligibility {

    private ReviewEligibility() {}

    static Review addingParticipant(MemoState memo, String account) {
        var review = Guards.inReview(memo, "add a participant");
        Guards.ownerOnly(memo, account, "add a participant");
        return review;
    }

    static void removingParticipant(MemoState memo, String account) {
        Guards.inReview(memo, "remove a participant");
        Guards.ownerOnly(memo, account, "remove a participant");
    }

    static Review extending(MemoState memo, String account) {
        var review = Guards.inReview(memo, "extend the review");
        Guards.ownerOnly(memo, account, "extend the review");
        return review;
    }

    /** Only once the due date has passed: until then everybody asked has time to speak. */
    static void requestingDecision(MemoState memo, String account) {
        var review = Guards.inReview(memo, "ask for the decision");
        Guards.ownerOnly(memo, account, "ask for the decision");
        if (!review.deadline().hasPassed()) {
            throw conflict("The review is not overdue; until then everybody asked has time to speak.");
        }
        if (review.deadline().request() != null) {
            throw conflict("You have asked for the decision already.");
        }
        if (review.decider().isEmpty()) {
            throw conflict("Nobody is named to decide; name a decider first.");
        }
    }

    /** @param holder in whose name the verdict is given: the giver's own, or of whoever named them as deputy */
    static Participant givingVerdict(MemoState memo, String giver, String holder) {
        var review = Guards.inReview(memo, "give a verdict");
        if (memo.hasWritten(giver)) {
            throw forbidden("Nobody gives a verdict on their own memo.");
        }
        var own = holder.equals(giver);
        var reviewer = review.participant(holder)
                .filter(p -> p.role().reviews())
                .orElseThrow(() -> forbidden(
                        own
                                ? "You are not a reviewer of this memo."
                                : Mention.of(holder) + " is not a reviewer of this memo."));
        if (!reviewer.takesPart()) {
            throw conflict(Mention.of(holder) + " has been recused from this review.");
        }
        if (!own && !giver.equals(reviewer.delegate())) {
            throw forbidden(Mention.of(holder) + " has not named you as deputy.");
        }
        Gatekeeper.holdsBack(memo, review, holder).ifPresent(reason -> {
            throw conflict(reason);
        });
        // Nobody says anything else while they object, not even that they abstain.
        if (memo.blockingObjectionOf(holder).isPresent()) {
            throw conflict(
                    own
                            ? "Your objection is open; lift it before you give another verdict."
                            : "The objection of " + Mention.of(holder)
                                    + " is open; until it is lifted or overridden, nobody gives a verdict for them.");
        }
        return reviewer;
    }

    /** @param holder whose verdict it is: the sender's own, or of whoever named them as deputy */
    static Verdict withdrawingVerdict(MemoState memo, String account, String holder) {
        Guards.inReview(memo, "take back a verdict");
        var own = holder.equals(account);
        if (memo.blockingObjectionOf(holder).isPresent()) {
            throw conflict(
                    own
                            ? "Your objection is open; lift it instead."
                            : "The objection of " + Mention.of(holder) + " is open; only they may lift it.");
        }
        var reviewer = memo.participant(holder).filter(Participant::takesPart);
        var verdict = reviewer.map(Participant::verdict).filter(Verdict::stands);
        if (verdict.isEmpty()) {
            throw conflict(
                    own
                            ? "No verdict of yours stands on the present text."
                            : "No verdict of " + Mention.of(holder) + " stands on the present text.");
        }
        if (!own && !reviewer.map(Participant::delegate).filter(account::equals).isPresent()) {
            throw forbidden(Mention.of(holder) + " has not named you as deputy.");
        }
        return verdict.get();
    }

    static void objecting(MemoState memo, String account) {
        var review = Guards.inReview(memo, "object");
        if (memo.header().isAuthor(account)) {
            throw forbidden("Nobody objects to their own memo; submit a revision instead.");
        }
        if (review.participant(account)
                .filter(p -> p.role().reviews() && p.takesPart())
                .isEmpty()) {
            throw forbidden("Only the reviewers of this memo may object.");
        }
        if (memo.blockingObjectionOf(account).isPresent()) {
            throw conflict("Your objection is open already.");
        }
    }

    /** @param named by the command; null asks for any */
    static void answering(MemoState memo, String account, @Nullable UUID named) {
        Guards.inReview(memo, "answer an objection");
        var asked = memo.blockingObjections()
                .anyMatch(each -> (named == null || each.objectionId().equals(named))
                        && memo.answerer(each).equals(account));
        if (!asked) {
            Guards.authorsOnly(memo, account, "answer an objection");
        }
        Guards.blocking(memo, named);
    }

    static Objection handingOverObjection(MemoState memo, String account, UUID id) {
        Guards.inReview(memo, "hand an objection over");
        var objection = Guards.blocking(memo, id);
        var answerer = memo.answerer(objection);
        if (!answerer.equals(account) && !memo.header().owner().equals(account)) {
            throw forbidden("Only " + Mention.of(answerer)
                    + ", who is to answer the objection, and the owner of the memo may hand it over.");
        }
        if (objection.state() == Objection.State.ANSWERED) {
            throw conflict("The objection has been answered; "
                    + Mention.of(objection.raised().account()) + " says whether that is enough.");
        }
        return objection;
    }

    /** @param named by the command; null asks for one's own */
    static void lifting(MemoState memo, String account, @Nullable UUID named) {
        Guards.inReview(memo, "lift an objection");
        if (named == null && memo.blockingObjectionOf(account).isPresent()) {
            return;
        }
        var objection = Guards.blocking(memo, named);
        if (!objection.isRaisedBy(account)) {
            throw forbidden(
                    "Only " + Mention.of(objection.raised().account()) + ", who raised the objection, may lift it.");
        }
    }

    /** @param named by the command; null asks for one's own */
    static Objection sustaining(MemoState memo, String account, @Nullable UUID named) {
        lifting(memo, account, named);
        var objection = (named == null ? memo.blockingObjectionOf(account) : memo.objection(named)).orElseThrow();
        if (objection.state() != Objection.State.ANSWERED) {
            throw conflict("Nobody has answered the objection since you said that it stands.");
        }
        return objection;
    }

    /** @param named by the command; null asks for any */
    static void overriding(MemoState memo, String account, @Nullable UUID named) {
        var review = Guards.inReview(memo, "override an objection");
        if (!review.isDecider(account)) {
            throw forbidden("Only the decider may override an objection.");
        }
        Guards.blocking(memo, named);
    }

    static void overridingReadingPeriod(MemoState memo, String account) {
        var review = Guards.inReview(memo, "end the reading period");
        if (!review.isDecider(account)) {
            throw forbidden("Only the decider may end the reading period.");
        }
        var period = ReadingPeriod.of(review)
                .orElseThrow(() -> conflict("The policy of this review has no reading period."));
        if (period.isOver(memo, review)) {
            throw conflict("The reading period is over.");
        }
    }

    static Participant recusing(MemoState memo, String account) {
        Guards.inReview(memo, "recuse yourself");
        var participant =
                memo.participant(account).orElseThrow(() -> forbidden("You do not take part in this review."));
        if (!participant.takesPart()) {
            throw conflict("You have recused yourself already.");
        }
        if (memo.blockingObjectionOf(account).isPresent()) {
            throw conflict("Your objection is open; lift it before you recuse yourself.");
        }
        return participant;
    }

    static Review delegating(MemoState memo, String account) {
        var review = Guards.inReview(memo, "name a deputy");
        if (review.participant(account).filter(p -> p.takesPart(Role.APPROVER)).isEmpty()) {
            throw forbidden("Only an approver may name a deputy for their verdict.");
        }
        return review;
    }

    static Review reading(MemoState memo, String account) {
        var review = Guards.inReview(memo, "note what was read");
        if (!memo.involves(account) || memo.header().isAuthor(account)) {
            throw forbidden("Only those who review the memo leave a note of what they read.");
        }
        return review;
    }

    static Review deciding(MemoState memo, String account) {
        var review = Guards.inReview(memo, "decide");
        if (!review.isDecider(account)) {
            throw forbidden(review.decider()
                    .map(d -> "Only the decider, " + Mention.of(d.account()) + ", may decide.")
                    .orElse("Nobody is named to decide; the owner must name a decider."));
        }
        return review;
    }

    static void approving(MemoState memo, String account) {
        deciding(memo, account);
        var gate = Gatekeeper.evaluate(memo).orElseThrow();
        if (!gate.passes()) {
            throw conflict("The memo cannot be approved yet. " + String.join(" ", gate.failures()));
        }
    }
}

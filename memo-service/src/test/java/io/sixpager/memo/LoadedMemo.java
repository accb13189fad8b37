package io.sixpager.memo;

import io.sixpager.memo.decision.Decider;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoFold;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.PinnedPolicy;
import io.sixpager.memo.model.PolicyRule;
import io.sixpager.memo.model.RevisionFacts;
import io.sixpager.memo.model.RevisionReference;
import io.sixpager.memo.model.RevisionText;
import io.sixpager.memo.model.Role;
import io.sixpager.memo.model.VerdictKind;
import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;

/** One memo of the bench: commands go in without a bus, are decided by the real decider, and their events pile up. */
public final class LoadedMemo {
    private static final int REVIEW_SECONDS = 100_000_000;

    private static final PinnedPolicy LENIENT = new PinnedPolicy(
            "One assent",
            1,
            List.of(
                    PolicyRule.of(PolicyRule.Kind.QUORUM_ASSENTS, 1),
                    PolicyRule.of(PolicyRule.Kind.NOBODY_APPROVES_THEIR_OWN),
                    PolicyRule.of(PolicyRule.Kind.DECIDER_NAMED)));

    private final MemoId id = new MemoId(UUID.randomUUID());
    private final List<DomainEventMessage<?>> events = new ArrayList<>();
    private @Nullable MemoState state;

    /** What has happened since this was asked last. */
    public List<DomainEventMessage<?>> takeEvents() {
        var taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    public MemoState state() {
        return Objects.requireNonNull(state);
    }

    public String owner() {
        return state().header().owner();
    }

    public void draft(String owner, long number, Instant at) {
        decide(new MemoCommand.DraftMemo(
                id, Attribution.of(owner, at), number, "Proposal " + number, number % 50 == 0));
    }

    public void submit(String hash, RevisionFacts facts, Instant at) {
        var base = state().currentNumber();
        var text = new RevisionText("", hash, facts);
        decide(new MemoCommand.SubmitRevision(id, byOwner(at), base, "Answers what reviewers of it said", text));
    }

    /** @param lenient whether one assent is enough, so that it can be approved without more */
    public void openReview(List<String> reviewers, String decider, boolean lenient, Instant at) {
        var invitations = new ArrayList<Invitation>();
        for (var reviewer : reviewers) {
            invitations.add(new Invitation(reviewer, invitations.size() < 3 ? Role.APPROVER : Role.CONTRIBUTOR));
        }
        invitations.add(new Invitation(decider, Role.DECIDER));
        var open =
                new MemoCommand.OpenReview(id, byOwner(at), Door.ONE_WAY, at.plusSeconds(REVIEW_SECONDS), invitations);
        decide(lenient ? open.under(LENIENT) : open);
    }

    public void verdict(String reviewer, Instant at) {
        decide(new MemoCommand.GiveVerdict(
                id,
                Attribution.of(reviewer, at),
                current(),
                VerdictKind.AGREE,
                "The numbers hold.",
                List.of(),
                null,
                UUID.randomUUID(),
                null));
    }

    public UUID object(String reviewer, Instant at) {
        var objection = UUID.randomUUID();
        decide(new MemoCommand.RaiseObjection(
                id, Attribution.of(reviewer, at), current(), objection, "The table leaves out what it costs to run."));
        return objection;
    }

    public void answerAndLift(UUID objection, String reviewer, Instant at) {
        decide(new MemoCommand.AnswerObjection(id, byOwner(at), objection, "The second table has it now."));
        decide(new MemoCommand.LiftObjection(id, Attribution.of(reviewer, at), objection, "It is complete now."));
    }

    public void approve(String decider, Instant at) {
        decide(new MemoCommand.MakeDecision(
                id, Attribution.of(decider, at), current(), Outcome.APPROVED, "The numbers hold."));
    }

    private Attribution byOwner(Instant at) {
        return Attribution.of(owner(), at);
    }

    private RevisionReference current() {
        return state().current().orElseThrow().reference();
    }

    private void decide(MemoCommand command) {
        for (var event : Decider.decide(state, command)) {
            state = MemoFold.evolve(state, event);
            events.add(new GenericDomainEventMessage<>("Memo", id.toString(), state.version() - 1, event));
        }
    }
}

package io.sixpager.memo;

import io.sixpager.document.ChangeClass;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.gate.Gatekeeper;
import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.*;
import io.sixpager.memo.model.MemoFold;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.RevisionFacts;
import io.sixpager.memo.model.Role;
import io.sixpager.memo.model.VerdictKind;
import io.sixpager.memo.query.MemoView;
import io.sixpager.projection.StateChange;
import io.sixpager.shared.Attribution;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new memo of olga's for tests of views, told event by event, each a minute after the one before. */
public final class FoldedMemo {

    public static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    public static final Instant DUE = NOON.plus(Duration.ofDays(7));
    public static final UUID OBJECTION = UUID.fromString("0b1ec700-0000-4000-8000-000000000009");

    private final MemoId memoId = new MemoId(UUID.randomUUID());
    private final List<LoggedEvent<MemoEvent>> events = new ArrayList<>();
    private @Nullable MemoState state;

    private FoldedMemo() {}

    public static FoldedMemo drafted(long number, String title, boolean restricted) {
        var memo = new FoldedMemo();
        return memo.and(new MemoDrafted(memo.memoId, memo.by("olga"), number, title, restricted));
    }

    /** In its fifth minute ada and ben are asked to approve, and dora to decide. */
    public static FoldedMemo inReview(long number, String title, boolean restricted) {
        return drafted(number, title, restricted).submitted().reviewed("ada", "ben");
    }

    public FoldedMemo submitted() {
        var revision = events.size();
        var facts = new RevisionFacts(
                1_800, 3, 1, null, "layout-1", ChangeClass.SUBSTANTIVE, "class-1", 40, 3, "We ask for two engineers.");
        return and(new RevisionSubmitted(memoId, by("olga"), revision, revision - 1, hash(), "A text", facts));
    }

    public FoldedMemo reviewed(String... approvers) {
        var invitations = new ArrayList<>(Arrays.stream(approvers)
                .map(approver -> new Invitation(approver, Role.APPROVER))
                .toList());
        invitations.add(new Invitation("dora", Role.DECIDER));
        var policy = Policy.of(Door.TWO_WAY);
        return and(
                new ReviewOpened(memoId, by("olga"), Door.TWO_WAY, policy.name(), policy.version(), DUE, invitations));
    }

    public FoldedMemo delegated(String reviewer, String deputy) {
        return and(new VerdictDelegated(memoId, by(reviewer), reviewer, deputy, "On leave."));
    }

    public FoldedMemo agreed(String reviewer) {
        return and(new VerdictGiven(
                memoId, by(reviewer), reviewer, 1, hash(), VerdictKind.AGREE, "The numbers hold.", null));
    }

    public FoldedMemo objected(String raiser) {
        return objected(raiser, OBJECTION);
    }

    public FoldedMemo objected(String raiser, UUID objectionId) {
        return and(new ObjectionRaised(memoId, by(raiser), objectionId, 1, hash(), "The price is a guess."));
    }

    public FoldedMemo answered() {
        return and(new ObjectionAnswered(memoId, by("olga"), OBJECTION, "Appendix B derives it."));
    }

    public FoldedMemo retitled(String title) {
        return and(new MemoRetitled(memoId, by("olga"), title));
    }

    public FoldedMemo withdrawn() {
        return and(new MemoWithdrawn(memoId, by("olga"), "Overtaken by events."));
    }

    public FoldedMemo decided(Outcome outcome) {
        var gate = Gatekeeper.evaluate(state()).orElseThrow();
        return and(new DecisionMade(memoId, by("dora"), outcome, 1, hash(), "The numbers hold.", gate));
    }

    private FoldedMemo and(MemoEvent event) {
        state = MemoFold.evolve(state, event);
        var version = state.version();
        events.add(new LoggedEvent<>(
                version,
                memoId + " " + version,
                memoId.toString(),
                version - 1,
                event.by().at(),
                event));
        return this;
    }

    private Attribution by(String account) {
        return Attribution.of(account, NOON.plus(Duration.ofMinutes(events.size())));
    }

    private static String hash() {
        return "%064x".formatted(1);
    }

    public List<LoggedEvent<MemoEvent>> events() {
        return events;
    }

    public MemoId memoId() {
        return memoId;
    }

    public MemoState state() {
        return Objects.requireNonNull(state);
    }

    /** Has a view draw the memos, as one batch of all their events. */
    public static void draw(MemoView view, FoldedMemo... memos) {
        view.store(
                Arrays.stream(memos)
                        .map(memo -> new StateChange<>(null, memo.state()))
                        .toList(),
                Arrays.stream(memos).flatMap(memo -> memo.events.stream()).toList());
    }
}

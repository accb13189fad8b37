package io.sixpager.discussion.placement;

import io.sixpager.command.CommandPort;
import io.sixpager.command.Sender;
import io.sixpager.discussion.PlacementCommand.PlacementReceipt;
import io.sixpager.discussion.PlacementCommand.RecordPlacements;
import io.sixpager.discussion.ThreadCommand;
import io.sixpager.discussion.ThreadCommand.FollowOwner;
import io.sixpager.discussion.ThreadCommand.ParkThread;
import io.sixpager.discussion.ThreadCommand.UnparkThread;
import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.model.ThreadEvent.PassageChosen;
import io.sixpager.discussion.model.ThreadEvent.ThreadOpened;
import io.sixpager.discussion.placement.PassagePlacing.ThreadPassage;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.model.MemoEvent.DecisionMade;
import io.sixpager.memo.model.MemoEvent.DecisionReopened;
import io.sixpager.memo.model.MemoEvent.MemoHandedOver;
import io.sixpager.memo.model.MemoEvent.MemoSuperseded;
import io.sixpager.memo.model.MemoEvent.MemoWithdrawn;
import io.sixpager.memo.model.MemoEvent.RevisionSubmitted;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.query.MemoFolding;
import io.sixpager.process.Policy;
import io.sixpager.projection.HistoricalStates;
import io.sixpager.shared.Attribution;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When a revision is submitted, then every passage is placed in it; when the memo ends or goes on, so do its threads, and
 * when it has another owner, so have they.
 */
@Component
class WhenMemoMovesThenThreadsFollow implements Policy<Object> {

    private final FollowedThreads followed;
    private final PassagePlacing placing;
    private final HistoricalStates states;
    private final CommandPort commands;

    WhenMemoMovesThenThreadsFollow(
            FollowedThreads followed, PassagePlacing placing, HistoricalStates states, CommandPort commands) {
        this.followed = followed;
        this.placing = placing;
        this.states = states;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "when-memo-moves-then-threads-follow";
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(
                ThreadOpened.class,
                PassageChosen.class,
                RevisionSubmitted.class,
                DecisionMade.class,
                MemoWithdrawn.class,
                MemoSuperseded.class,
                DecisionReopened.class,
                MemoHandedOver.class);
    }

    @Override
    public Start start() {
        return Start.FIRST_EVENT;
    }

    @Override
    public void react(LoggedEvent<Object> event) {
        switch (event.payload()) {
            case ThreadOpened e -> begin(event, e.threadId(), e.memoId(), e.passage());
            case PassageChosen e -> begin(event, e.threadId(), e.memoId(), e.passage());
            case RevisionSubmitted e -> place(event, e.memoId(), followed.passages(e.memoId()));
            case DecisionMade e ->
                park(event, e.memoId(), "The memo was " + e.outcome().participle() + ".");
            case MemoWithdrawn e -> park(event, e.memoId(), "The memo was withdrawn.");
            case MemoSuperseded e -> park(event, e.memoId(), "Another memo took this one's place.");
            case DecisionReopened e -> all(event, e.memoId(), (thread, by) -> new UnparkThread(thread, e.memoId(), by));
            case MemoHandedOver e ->
                all(event, e.memoId(), (thread, by) -> new FollowOwner(thread, e.memoId(), by, e.to()));
            default -> throw new IllegalArgumentException("Not asked for: " + event.payload());
        }
    }

    /** What was said of an older revision than the newest is placed there at once. */
    private void begin(LoggedEvent<?> event, UUID thread, MemoId memoId, @Nullable AnchoredPassage passage) {
        followed.follow(thread, memoId, passage);
        if (passage != null) {
            place(event, memoId, List.of(new ThreadPassage(thread, passage)));
        }
    }

    private void place(LoggedEvent<?> event, MemoId memoId, List<ThreadPassage> passages) {
        if (passages.isEmpty()) {
            return;
        }
        var memo = states.find(MemoFolding.FOLD, memoId.toString(), event.logIndex())
                .orElseThrow();
        var current = memo.current().orElseThrow();
        var older = passages.stream()
                .filter(each -> each.passage().revision() < current.number())
                .toList();
        if (older.isEmpty()) {
            return;
        }
        var placed = placing.place(memo, older, current);
        commands.send(
                Sender.system(keyOf(event)),
                PlacementReceipt.class,
                by -> new RecordPlacements(memoId, by, current.number(), current.contentHash(), placed));
    }

    private void park(LoggedEvent<?> event, MemoId memoId, String reason) {
        all(event, memoId, (thread, by) -> new ParkThread(thread, memoId, by, reason));
    }

    private void all(LoggedEvent<?> event, MemoId memoId, BiFunction<UUID, Attribution, ThreadCommand> command) {
        for (var thread : followed.all(memoId)) {
            commands.send(
                    Sender.system(name() + ":" + together(event.id(), thread)),
                    ThreadReceipt.class,
                    by -> command.apply(thread, by));
        }
    }

    /** A key has no room for the ids of an event and of a thread. */
    private static UUID together(Object event, UUID thread) {
        return UUID.nameUUIDFromBytes((event + ":" + thread).getBytes(StandardCharsets.UTF_8));
    }
}

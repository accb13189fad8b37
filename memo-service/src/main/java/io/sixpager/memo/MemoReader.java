package io.sixpager.memo;

import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds memos for somebody who may read them. Whoever may not is told the same as where there is none. */
@Component
public class MemoReader {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration GLANCE = Duration.ofMillis(5);

    private final MemoStates states;
    private final EventStore events;

    MemoReader(MemoStates states, EventStore events) {
        this.states = states;
        this.events = events;
    }

    /**
     * The memo under its id or its number.
     *
     * @throws CommandRejected if there is none, or none that the reader may see
     */
    public MemoState require(String idOrNumber, Person reader) {
        return find(idOrNumber)
                .filter(memo -> maySee(memo, reader))
                .or(() -> asRecorded(idOrNumber).filter(memo -> maySee(memo, reader)))
                .orElseThrow(() -> CommandRejected.notFound("There is no such memo, or it is restricted."));
    }

    /** The memo not older than its {@code version}, which a receipt has named; waits for the views if it must. */
    public MemoState require(String idOrNumber, Person reader, @Nullable Long version) {
        if (version == null) {
            return require(idOrNumber, reader);
        }
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (isBehind(idOrNumber, version) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return require(idOrNumber, reader);
    }

    /** A memo that has just been begun is not in the views at all, so its number leads nowhere yet. */
    private boolean isBehind(String idOrNumber, long version) {
        return find(idOrNumber).filter(memo -> memo.version() >= version).isEmpty();
    }

    /** The memo with at least this revision if it has been submitted at all, whether or not the views show it yet. */
    public MemoState requireWith(int revision, String idOrNumber, Person reader) {
        var memo = require(idOrNumber, reader);
        return revision <= memo.currentNumber() ? memo : asRecorded(memo);
    }

    /** The memo as the first {@code version} of its events tell it. */
    public Optional<MemoState> asOf(MemoId memoId, long version) {
        return fold(memoId, version);
    }

    /** What has happened to the memo, as far as it is shown. */
    public List<MemoEvent> events(MemoState memo) {
        var events = new ArrayList<MemoEvent>();
        var stream = this.events.readEvents(memo.memoId().toString());
        while (stream.hasNext() && events.size() < memo.version()) {
            events.add((MemoEvent) stream.next().getPayload());
        }
        return events;
    }

    /** Straight from the events, for what the views have not caught up with. */
    MemoState asRecorded(MemoState seen) {
        return fold(seen.memoId(), Long.MAX_VALUE).orElse(seen);
    }

    public static boolean maySee(MemoState memo, Person reader) {
        return !memo.header().restricted() || reader.audits() || memo.involves(reader.username());
    }

    private Optional<MemoState> find(String idOrNumber) {
        if (isNumber(idOrNumber)) {
            return states.find(Long.parseLong(idOrNumber));
        }
        return memoId(idOrNumber).flatMap(states::find);
    }

    private Optional<MemoState> asRecorded(String idOrNumber) {
        return isNumber(idOrNumber)
                ? states.find(Long.parseLong(idOrNumber)).map(this::asRecorded)
                : memoId(idOrNumber).flatMap(id -> fold(id, Long.MAX_VALUE));
    }

    private Optional<MemoState> fold(MemoId memoId, long versions) {
        MemoState state = null;
        var stream = events.readEvents(memoId.toString());
        while (stream.hasNext() && (state == null || state.version() < versions)) {
            state = MemoFold.evolve(state, (MemoEvent) stream.next().getPayload());
        }
        return Optional.ofNullable(state);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<MemoId> memoId(String text) {
        try {
            return Optional.of(new MemoId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

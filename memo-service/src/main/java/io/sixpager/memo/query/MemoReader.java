package io.sixpager.memo.query;

import io.sixpager.memo.gate.HiddenVerdicts;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.people.Person;
import io.sixpager.people.log.AccountLog;
import io.sixpager.people.log.RefusedAttempts;
import io.sixpager.projection.ReadYourWrites;
import io.sixpager.projection.RecordedStates;
import io.sixpager.projection.ServedViews;
import io.sixpager.projection.ViewChange;
import io.sixpager.shared.CommandRejected;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds memos for somebody who may read them, and as they may see them. Whoever may not is told the same as where there
 * is none.
 */
@Component
public class MemoReader {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final MemoStates states;
    private final RecordedStates recorded;
    private final ReadYourWrites views;
    private final ServedViews served;
    private final ClosedMemos closed;
    private final AccountLog log;
    private final RefusedAttempts refused;
    private final JdbcClient jdbc;

    MemoReader(
            MemoStates states,
            RecordedStates recorded,
            ReadYourWrites views,
            ServedViews served,
            ClosedMemos closed,
            AccountLog log,
            RefusedAttempts refused,
            JdbcClient jdbc) {
        this.states = states;
        this.recorded = recorded;
        this.views = views;
        this.served = served;
        this.closed = closed;
        this.log = log;
        this.refused = refused;
        this.jdbc = jdbc;
    }

    /**
     * The memo under its id or its number.
     *
     * @throws CommandRejected if there is none, or none that the reader may see
     */
    public MemoState require(String idOrNumber, Person reader) {
        return require(find(idOrNumber), idOrNumber, reader);
    }

    private MemoState require(Optional<MemoState> shown, String idOrNumber, Person reader) {
        return shown.or(() -> newcomer(idOrNumber))
                .filter(memo -> maySee(memo, reader) && !isClosed(memo, reader))
                .or(() -> asRecorded(idOrNumber).filter(memo -> maySee(memo, reader)))
                .map(memo -> opened(reader, memo))
                .orElseThrow(() -> refusal(idOrNumber, reader));
    }

    /** In the same words, whether there is a memo or not. */
    private CommandRejected refusal(String idOrNumber, Person reader) {
        if (find(idOrNumber).or(() -> asRecorded(idOrNumber)).isPresent()) {
            refused.access(reader.username());
        }
        return none();
    }

    private MemoState opened(Person reader, MemoState memo) {
        if (!memo.isOpenTo(reader.username())) {
            log.readByOffice(
                    reader.username(), memo.memoId().toString(), memo.header().number());
        }
        return shownTo(reader, memo);
    }

    private static MemoState shownTo(Person reader, MemoState memo) {
        return reader.audits() ? memo : HiddenVerdicts.shownTo(memo, reader.username());
    }

    private boolean isClosed(MemoState memo, Person reader) {
        return closed.to(reader).contains(memo.memoId().toString());
    }

    /** Whoever asks. */
    Optional<MemoState> shown(String idOrNumber) {
        return find(idOrNumber).or(() -> newcomer(idOrNumber));
    }

    /** A number that has been given leads nowhere until the views have the memo, which they will in a moment. */
    private Optional<MemoState> newcomer(String idOrNumber) {
        if (!isNumber(idOrNumber) || !hasBeenGiven(Long.parseLong(idOrNumber))) {
            return Optional.empty();
        }
        views.await(
                MemoView.GROUP,
                change -> isNamed(change, idOrNumber),
                () -> find(idOrNumber).isPresent(),
                PATIENCE);
        return find(idOrNumber);
    }

    static CommandRejected none() {
        return CommandRejected.notFound(MemoState.NONE);
    }

    /**
     * The memo not older than its {@code version}, which a receipt has named; waits for the views if it must.
     *
     * @throws CommandRejected if the memo has not got so far
     */
    public MemoState require(String idOrNumber, Person reader, @Nullable Long version) {
        if (version == null) {
            return require(idOrNumber, reader);
        }
        var shown = find(idOrNumber);
        if (isShown(shown, version)) {
            return require(shown, idOrNumber, reader);
        }
        if (shown.isPresent() || !isNumber(idOrNumber)) {
            requireRecorded(require(shown, idOrNumber, reader).memoId(), version);
        } else if (!hasBeenGiven(Long.parseLong(idOrNumber))) {
            throw none();
        }
        views.await(
                MemoView.GROUP,
                change -> change.version() >= version && isNamed(change, idOrNumber),
                () -> isShown(find(idOrNumber), version),
                PATIENCE);
        return require(idOrNumber, reader);
    }

    private static boolean isShown(Optional<MemoState> memo, long version) {
        return memo.filter(found -> found.version() >= version).isPresent();
    }

    private static boolean isNamed(ViewChange memo, String idOrNumber) {
        return idOrNumber.equalsIgnoreCase(memo.id()) || idOrNumber.equals(String.valueOf(memo.number()));
    }

    private void requireRecorded(MemoId memoId, long version) {
        var newest = recorded.version(memoId.toString());
        if (version > newest) {
            throw CommandRejected.invalid(
                    "The memo has the versions 1 to " + newest + "; there is no version " + version + " to wait for.");
        }
    }

    /** A memo that has just been begun is not in the views at all, so its number leads nowhere yet. */
    private boolean hasBeenGiven(long number) {
        return jdbc.sql("SELECT last_value >= ? FROM memo_number")
                .param(number)
                .query(Boolean.class)
                .single();
    }

    /** The memo with at least this revision if it has been submitted at all, whether or not the views show it yet. */
    public MemoState requireWith(int revision, String idOrNumber, Person reader) {
        var memo = require(idOrNumber, reader);
        return revision <= memo.currentNumber() ? memo : shownTo(reader, asRecorded(memo));
    }

    /**
     * One of the memo's revisions.
     *
     * @throws CommandRejected if there is none with this number
     */
    public static Revision requireRevision(MemoState memo, int revision) {
        return memo.revision(revision)
                .orElseThrow(() -> CommandRejected.notFound(
                        "There is no revision " + revision + "; the newest is " + memo.currentNumber() + "."));
    }

    /** The memo as it was read here, if that is known without asking the database and not older than the version. */
    public Optional<MemoState> remembered(MemoId memoId, long version) {
        return states.remembered(memoId).filter(memo -> memo.version() >= version);
    }

    /** The memo as the first {@code version} of its events tell it. */
    public Optional<MemoState> asOf(MemoId memoId, long version) {
        return recorded.find(MemoFolding.FOLD, memoId.toString(), version);
    }

    /** Straight from the events, for what the views have not caught up with. */
    public MemoState asRecorded(MemoState seen) {
        return asRecorded(seen.memoId()).orElse(seen);
    }

    public static boolean maySee(MemoState memo, Person reader) {
        return reader.audits() || memo.isOpenTo(reader.username());
    }

    private Optional<MemoState> find(String idOrNumber) {
        served.require(MemoView.GROUP);
        if (isNumber(idOrNumber)) {
            return states.find(Long.parseLong(idOrNumber));
        }
        return memoId(idOrNumber).flatMap(states::find);
    }

    private Optional<MemoState> asRecorded(String idOrNumber) {
        return isNumber(idOrNumber)
                ? states.find(Long.parseLong(idOrNumber)).map(this::asRecorded)
                : memoId(idOrNumber).flatMap(this::asRecorded);
    }

    private Optional<MemoState> asRecorded(MemoId memoId) {
        return recorded.find(MemoFolding.FOLD, memoId.toString());
    }

    static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static Optional<MemoId> memoId(String text) {
        try {
            return Optional.of(new MemoId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

package io.sixpager.discussion.duty;

import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.discussion.query.ThreadFolding;
import io.sixpager.discussion.query.ThreadMemos;
import io.sixpager.obligation.Obligation;
import io.sixpager.obligation.ObligationSource;
import io.sixpager.obligation.Untold;
import io.sixpager.people.Person;
import io.sixpager.projection.Fold;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What people owe to threads, for the inbox. */
@Component
class ThreadObligations implements ObligationSource<ThreadState> {

    static final String NAME = "thread";

    private final ThreadMemos memos;

    ThreadObligations(ThreadMemos memos) {
        this.memos = memos;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> kinds() {
        return Stream.concat(Arrays.stream(Turn.Kind.values()).map(Enum::name), Stream.of(TurnObligation.DISMISS))
                .toList();
    }

    @Override
    public List<String> acts() {
        return kinds();
    }

    @Override
    public Fold<ThreadState, ThreadEvent> fold() {
        return ThreadFolding.FOLD;
    }

    @Override
    public String subject(ThreadState thread) {
        return thread.subject().threadId().toString();
    }

    @Override
    public List<Obligation> obligations(ThreadState thread) {
        return Turn.of(thread).stream().map(turn -> turn.asObligation(thread)).toList();
    }

    @Override
    public Predicate<String> visibleTo(Person reader) {
        return memos.visibleTo(reader);
    }

    @Override
    public Untold untoldTo(Person reader) {
        return new Untold(memos.withheldFrom(reader), Set.copyOf(kinds()));
    }

    /** A memo that is restricted changes none of its threads. */
    @Override
    public boolean outlivesAccess() {
        return true;
    }

    @Override
    public Map<Long, Set<String>> restrictedTo(Person reader) {
        return memos.restrictedTo(reader);
    }
}

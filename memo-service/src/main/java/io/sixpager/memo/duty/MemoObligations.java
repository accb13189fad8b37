package io.sixpager.memo.duty;

import io.sixpager.memo.model.Heirs;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoObligation.Kind;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoFolding;
import io.sixpager.memo.query.VisibleMemos;
import io.sixpager.memo.query.WithheldMemos;
import io.sixpager.obligation.Obligation;
import io.sixpager.obligation.ObligationSource;
import io.sixpager.obligation.Untold;
import io.sixpager.people.Person;
import io.sixpager.projection.Fold;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What people owe to memos, for the inbox. */
@Component
class MemoObligations implements ObligationSource<MemoState> {

    /** What is owed whatever anybody's verdict is. */
    private static final Set<String> TELL_NO_VERDICT =
            Set.of(Kind.OPEN_REVIEW.name(), Kind.GIVE_VERDICT.name(), Kind.EXTEND_OR_ASK.name());

    private final VisibleMemos memos;
    private final WithheldMemos withheld;

    MemoObligations(VisibleMemos memos, WithheldMemos withheld) {
        this.memos = memos;
        this.withheld = withheld;
    }

    @Override
    public String name() {
        return MemoObligation.SOURCE;
    }

    @Override
    public List<String> kinds() {
        return Stream.concat(Arrays.stream(Kind.values()).map(Enum::name), Heirs.KINDS.stream())
                .toList();
    }

    @Override
    public List<String> acts() {
        return Stream.concat(Arrays.stream(MemoObligation.Act.values()).map(Enum::name), Heirs.KINDS.stream())
                .toList();
    }

    @Override
    public Fold<MemoState, MemoEvent> fold() {
        return MemoFolding.FOLD;
    }

    @Override
    public String subject(MemoState memo) {
        return memo.memoId().toString();
    }

    @Override
    public List<Obligation> obligations(MemoState memo) {
        return Obligations.of(memo).stream()
                .map(obligation -> obligation.asObligation(memo))
                .toList();
    }

    @Override
    public Predicate<String> visibleTo(Person reader) {
        return memos.to(reader);
    }

    @Override
    public Untold untoldTo(Person reader) {
        return new Untold(
                withheld.from(reader),
                kinds().stream().filter(kind -> !TELL_NO_VERDICT.contains(kind)).collect(Collectors.toSet()));
    }
}

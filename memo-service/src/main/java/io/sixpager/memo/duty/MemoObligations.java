package io.sixpager.memo.duty;

import io.sixpager.memo.model.Heirs;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoFolding;
import io.sixpager.memo.query.VisibleMemos;
import io.sixpager.obligation.Obligation;
import io.sixpager.obligation.ObligationSource;
import io.sixpager.people.Person;
import io.sixpager.projection.Fold;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What people owe to memos, for the inbox. */
@Component
class MemoObligations implements ObligationSource<MemoState> {

    private final VisibleMemos memos;

    MemoObligations(VisibleMemos memos) {
        this.memos = memos;
    }

    @Override
    public String name() {
        return MemoObligation.SOURCE;
    }

    @Override
    public List<String> kinds() {
        return Stream.concat(Arrays.stream(MemoObligation.Kind.values()).map(Enum::name), Heirs.KINDS.stream())
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
}

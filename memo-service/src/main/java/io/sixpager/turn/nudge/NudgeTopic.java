package io.sixpager.turn.nudge;

import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.query.MemoStates;
import io.sixpager.people.Person;
import io.sixpager.projection.TopicAccess;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Whoever may read a memo is told that somebody was reminded; what was said is asked for. */
@Component
class NudgeTopic implements TopicAccess {

    static final String NAME = "nudge";

    private final MemoStates memos;

    NudgeTopic(MemoStates memos) {
        this.memos = memos;
    }

    @Override
    public String topic() {
        return NAME;
    }

    /** @param id of the memo */
    @Override
    public Predicate<Person> readersOf(String id) {
        var memo = memos.find(MemoId.of(id));
        return reader -> memo.filter(found -> MemoReader.maySee(found, reader)).isPresent();
    }
}

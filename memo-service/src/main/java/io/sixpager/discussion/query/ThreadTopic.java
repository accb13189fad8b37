package io.sixpager.discussion.query;

import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.query.MemoStates;
import io.sixpager.people.Person;
import io.sixpager.projection.TopicAccess;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Whoever may read a memo is told of what is said of it. */
@Component
class ThreadTopic implements TopicAccess {

    static final String NAME = "thread";

    private final MemoStates memos;

    ThreadTopic(MemoStates memos) {
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

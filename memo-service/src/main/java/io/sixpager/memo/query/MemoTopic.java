package io.sixpager.memo.query;

import io.sixpager.memo.model.MemoId;
import io.sixpager.people.Person;
import io.sixpager.projection.ServedViews;
import io.sixpager.projection.TopicAccess;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Whoever may read a memo is told of its changes. */
@Component
class MemoTopic implements TopicAccess {

    static final String NAME = "memo";

    private final MemoStates states;
    private final ServedViews served;

    MemoTopic(MemoStates states, ServedViews served) {
        this.states = states;
        this.served = served;
    }

    @Override
    public String topic() {
        return NAME;
    }

    @Override
    public Predicate<Person> readersOf(String id) {
        served.require(MemoView.GROUP);
        var memo = states.find(MemoId.of(id));
        return reader -> memo.filter(found -> MemoReader.maySee(found, reader)).isPresent();
    }
}

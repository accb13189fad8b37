package io.sixpager.memo.query;

import io.sixpager.memo.model.MemoId;
import io.sixpager.people.Person;
import io.sixpager.projection.ServedViews;
import io.sixpager.projection.TopicAccess;
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
    public boolean maySee(String id, Person reader) {
        served.require(MemoView.GROUP);
        return states.find(MemoId.of(id))
                .filter(memo -> MemoReader.maySee(memo, reader))
                .isPresent();
    }
}

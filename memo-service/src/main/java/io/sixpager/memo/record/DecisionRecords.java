package io.sixpager.memo.record;

import io.sixpager.document.DecisionRecord;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Reopening;
import io.sixpager.memo.model.Revision;
import io.sixpager.people.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The records of decisions, with the names of people as they are called now. */
@Component
public class DecisionRecords {

    private final Directory people;

    DecisionRecords(Directory people) {
        this.people = people;
    }

    /** The record of what was decided on a revision; null where nothing was. */
    public @Nullable DecisionRecord of(MemoState memo, Revision revision) {
        if (memo.review() == null) {
            return null;
        }
        var decision = memo.decision();
        var decided = decision != null && decision.revision() == revision.number()
                || memo.reopenings().stream()
                        .map(Reopening::decision)
                        .anyMatch(past -> past != null && past.revision() == revision.number());
        return decided ? new RecordWriting(memo, this::name).record() : null;
    }

    private String name(String account) {
        return people.find(account)
                .map(person -> person.name() + " (@" + account + ")")
                .orElse("@" + account);
    }
}

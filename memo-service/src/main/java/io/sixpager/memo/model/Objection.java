package io.sixpager.memo.model;

import io.sixpager.memo.model.MemoEvent.ObjectionRaised;
import io.sixpager.shared.Attribution;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A blocking objection: it stands over all revisions until its raiser lifts it or the decider overrides it. */
public record Objection(
        UUID objectionId,
        Attribution raised,
        int revision,
        String contentHash,
        String statement,
        List<Answer> answers,
        State state,
        @Nullable Attribution closed,
        @Nullable String closingReason) {

    /** How far an objection has come. An answered one still blocks. */
    public enum State {
        OPEN,
        ANSWERED,
        LIFTED,
        OVERRIDDEN
    }

    /** What an author replied. */
    public record Answer(Attribution by, String text) {}

    static Objection of(ObjectionRaised e) {
        return new Objection(
                e.objectionId(),
                e.by(),
                e.revision(),
                e.contentHash(),
                e.statement(),
                List.of(),
                State.OPEN,
                null,
                null);
    }

    public boolean blocks() {
        return state == State.OPEN || state == State.ANSWERED;
    }

    public boolean isRaisedBy(String account) {
        return raised.account().equals(account);
    }

    Objection answered(Answer answer) {
        return new Objection(
                objectionId,
                raised,
                revision,
                contentHash,
                statement,
                ImmutableLists.plus(answers, answer),
                State.ANSWERED,
                null,
                null);
    }

    Objection closed(State how, Attribution by, String reason) {
        return new Objection(objectionId, raised, revision, contentHash, statement, answers, how, by, reason);
    }
}

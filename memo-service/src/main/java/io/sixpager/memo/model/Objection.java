package io.sixpager.memo.model;

import io.sixpager.memo.model.MemoEvent.ObjectionRaised;
import io.sixpager.shared.Attribution;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A blocking objection: it stands over all revisions until its raiser lifts it or the decider overrides it.
 *
 * @param handOvers of the answering, in order; rows from before there were any have none
 */
public record Objection(
        UUID objectionId,
        Attribution raised,
        int revision,
        String contentHash,
        String statement,
        @Nullable QuotedPassage passage,
        List<Answer> answers,
        State state,
        @Nullable Attribution closed,
        @Nullable String closingReason,
        List<HandOver> handOvers) {

    public Objection {
        handOvers = handOvers == null ? List.of() : handOvers;
    }

    /** How far an objection has come. An answered one still blocks. */
    public enum State {
        OPEN,
        ANSWERED,
        LIFTED,
        OVERRIDDEN
    }

    /**
     * What an author replied.
     *
     * @param revision whose text answers it, if one does
     * @param sustained that it was not enough, and why
     */
    public record Answer(
            Attribution by,
            String text,
            @Nullable Integer revision,
            @Nullable QuotedPassage passage,
            @Nullable Sustained sustained) {}

    /** What whoever raised the objection said to an answer. */
    public record Sustained(Attribution by, String reason) {}

    static Objection of(ObjectionRaised e) {
        return new Objection(
                e.objectionId(),
                e.by(),
                e.revision(),
                e.contentHash(),
                e.statement(),
                e.passage(),
                List.of(),
                State.OPEN,
                null,
                null,
                List.of());
    }

    public boolean blocks() {
        return state == State.OPEN || state == State.ANSWERED;
    }

    /** What was said to the answer that was not enough, if that is how it stands. */
    public @Nullable Sustained lastSustained() {
        return answers.isEmpty() ? null : answers.getLast().sustained();
    }

    public boolean isRaisedBy(String account) {
        return raised.account().equals(account);
    }

    public Optional<HandOver> lastHandOver() {
        return handOvers.isEmpty() ? Optional.empty() : Optional.of(handOvers.getLast());
    }

    boolean wasHandedTo(String account) {
        return lastHandOver().filter(last -> last.to().equals(account)).isPresent();
    }

    Objection handedOver(HandOver handOver) {
        return with(answers, state, closed, closingReason, ImmutableLists.plus(handOvers, handOver));
    }

    Objection answered(Answer answer) {
        return with(ImmutableLists.plus(answers, answer), State.ANSWERED, null, null, handOvers);
    }

    /** Open again; the answers stay, and the last of them with what was said to it. */
    Objection sustained(Sustained sustained) {
        var last = answers.getLast();
        var said = new Answer(last.by(), last.text(), last.revision(), last.passage(), sustained);
        return with(
                ImmutableLists.changing(answers, answer -> answer == last, _ -> said),
                State.OPEN,
                null,
                null,
                handOvers);
    }

    Objection closed(State how, Attribution by, String reason) {
        return with(answers, how, by, reason, handOvers);
    }

    private Objection with(
            List<Answer> said, State how, @Nullable Attribution by, @Nullable String reason, List<HandOver> handed) {
        return new Objection(
                objectionId, raised, revision, contentHash, statement, passage, said, how, by, reason, handed);
    }
}

package io.sixpager.memo;

import io.sixpager.memo.decision.Decider;
import io.sixpager.memo.model.MemoFold;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A memo that is in memory alone: it decides as the stored one does, and leaves nothing behind. */
public final class RehearsedMemo {

    private @Nullable MemoState state;

    /** @throws CommandRejected if the memo refuses, and is as it was before */
    public Receipt send(MemoCommand command) {
        for (var event : Decider.decide(state, command)) {
            state = MemoFold.evolve(state, event);
        }
        return Receipt.of(state(), command);
    }

    public MemoState state() {
        return Objects.requireNonNull(state, "a memo begins with its draft");
    }

    /** @throws CommandRejected if they could not see it, in the words of one that is not there */
    public MemoState stateFor(Person reader) {
        if (!MemoReader.maySee(state(), reader)) {
            throw CommandRejected.notFound(MemoState.NONE);
        }
        return state();
    }
}

package io.sixpager.turn.nudge;

import io.sixpager.projection.Fold;
import io.sixpager.turn.NudgeEvent;
import io.sixpager.turn.NudgeEvent.PersonNudged;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fold of reminders, for the past. */
final class NudgeFolding implements Fold<SentOfMemo, NudgeEvent> {

    static final NudgeFolding FOLD = new NudgeFolding();

    private NudgeFolding() {}

    @Override
    public String aggregateType() {
        return "Nudges";
    }

    @Override
    public Class<NudgeEvent> events() {
        return NudgeEvent.class;
    }

    @Override
    public SentOfMemo evolve(@Nullable SentOfMemo state, NudgeEvent event) {
        return switch (event) {
            case PersonNudged e ->
                Objects.requireNonNullElse(state, SentOfMemo.NONE).after(e);
        };
    }

    @Override
    public long version(SentOfMemo state) {
        return state.version();
    }
}

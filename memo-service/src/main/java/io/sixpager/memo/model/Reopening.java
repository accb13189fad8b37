package io.sixpager.memo.model;

import io.sixpager.shared.Attribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An end that did not last.
 *
 * @param decision what had been decided; null where the memo had been withdrawn
 * @param dissents from that decision; rows from before any were kept have none
 */
public record Reopening(@Nullable Decision decision, List<Dissent> dissents, Attribution by, String reason) {

    public Reopening {
        dissents = dissents == null ? List.of() : dissents;
    }

    /** Between a decision and its reopening nobody gives a verdict or objects: what stands now stood when it was made. */
    static Reopening of(MemoState memo, Attribution by, String reason) {
        var decision = memo.decision();
        return new Reopening(decision, decision == null ? List.of() : Dissent.standing(memo), by, reason);
    }
}

package io.sixpager.memo.model;

import io.sixpager.memo.model.Objection.State;
import io.sixpager.shared.Attribution;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said who saw a decision otherwise when it was made. It stands beside that decision for ever.
 *
 * @param account whose dissent it is; {@code said} names the deputy who gave the verdict
 */
public record Dissent(
        Kind kind,
        String account,
        Attribution said,
        @Nullable String words) {

    /** How somebody dissents. */
    public enum Kind {
        /** By a verdict: they disagree and commit. */
        COMMITTED,
        /** By an objection that was still open. */
        OBJECTED,
        /** By an objection that the decider has overridden. */
        OVERRIDDEN
    }

    /** What stands; a verdict that has lapsed and an objection that was lifted do not. */
    static List<Dissent> standing(MemoState memo) {
        return Stream.concat(
                        memo.participants().flatMap(Dissent::committed),
                        memo.objections().stream()
                                .filter(objection -> objection.state() != State.LIFTED)
                                .map(Dissent::of))
                .toList();
    }

    private static Stream<Dissent> committed(Participant participant) {
        var verdict = participant.verdict();
        return verdict != null && verdict.stands() && verdict.kind() == VerdictKind.DISAGREE_AND_COMMIT
                ? Stream.of(new Dissent(Kind.COMMITTED, participant.account(), verdict.by(), verdict.reason()))
                : Stream.of();
    }

    private static Dissent of(Objection objection) {
        var kind = objection.blocks() ? Kind.OBJECTED : Kind.OVERRIDDEN;
        return new Dissent(kind, objection.raised().account(), objection.raised(), objection.statement());
    }
}

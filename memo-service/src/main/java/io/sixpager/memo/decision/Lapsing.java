package io.sixpager.memo.decision;

import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.VerdictLapsed;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Participant;
import io.sixpager.shared.Attribution;
import java.util.stream.Stream;

/** What ends the verdicts that stand on the present text. Only an open objection is not asked for anew. */
final class Lapsing {

    private Lapsing() {}

    static Stream<Participant> standing(MemoState memo) {
        return memo.participants().filter(Participant::hasSpoken).filter(participant -> !memo.isVeto(participant));
    }

    static Stream<MemoEvent> all(MemoState memo, Attribution by, String reason) {
        return standing(memo)
                .map(participant ->
                        new VerdictLapsed(memo.memoId(), by, participant.account(), memo.currentNumber(), reason));
    }
}

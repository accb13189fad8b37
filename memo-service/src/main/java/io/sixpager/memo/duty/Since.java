package io.sixpager.memo.duty;

import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Objection;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.ParticipantChange;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.model.Role;
import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.stream.Stream;

/** Since when somebody is waited for: the last of the moments that made it their turn. */
public final class Since {

    private Since() {}

    /** When an approver was asked last: invited, or left with an objection that is settled. */
    static Instant asked(MemoState memo, Participant approver) {
        return last(
                approver.invited(),
                memo.objections().stream()
                        .filter(objection -> objection.isRaisedBy(approver.account()))
                        .flatMap(Since::settled));
    }

    /** When nothing was left to wait for but the decision. */
    static Instant decidable(MemoState memo, Review review, Participant decider) {
        return last(
                decider.invited(),
                memo.current().map(Revision::by).map(Attribution::at).stream(),
                review.verdictTimes(Role.APPROVER),
                memo.objections().stream().flatMap(Since::settled),
                review.departures().filter(d -> d.role() == Role.APPROVER).map(ParticipantChange::at),
                Policy.of(review).rules().stream().flatMap(rule -> rule.met(memo, review)));
    }

    private static Stream<Instant> settled(Objection objection) {
        var closed = objection.closed();
        return closed == null ? Stream.of() : Stream.of(closed.at());
    }

    @SafeVarargs
    private static Instant last(Attribution first, Stream<Instant>... later) {
        return Stream.of(later).flatMap(moments -> moments).reduce(first.at(), (a, b) -> b.isAfter(a) ? b : a);
    }
}

package io.sixpager.memo.duty;

import io.sixpager.memo.model.Departure;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Objection;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Reading;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.model.Role;
import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.stream.Stream;

/** Since when somebody is waited for: the last of the moments that made it their turn. */
public final class Since {

    private Since() {}

    /** When the last holder of the role left, or the last approver abstained. */
    static Instant vacant(Review review, Role role) {
        var left = review.departures().stream().filter(d -> d.role() == role).map(Departure::at);
        var silent = role == Role.APPROVER ? verdicts(review) : Stream.<Instant>of();
        return last(review.opened(), left, silent);
    }

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
                verdicts(review),
                memo.objections().stream().flatMap(Since::settled),
                review.departures().stream()
                        .filter(d -> d.role() == Role.APPROVER)
                        .map(Departure::at),
                review.rules().asksForReading() ? readings(review) : Stream.of());
    }

    private static Stream<Instant> verdicts(Review review) {
        return review.active(Role.APPROVER)
                .map(Participant::verdict)
                .filter(verdict -> verdict != null)
                .map(verdict -> verdict.by().at());
    }

    /** Of the pages that a verdict was given on. */
    private static Stream<Instant> readings(Review review) {
        return review.active(Role.APPROVER)
                .map(Participant::verdict)
                .filter(verdict -> verdict != null)
                .flatMap(verdict -> review.reading(verdict.by().account(), verdict.readRevision()).stream())
                .map(Reading::complete);
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

package io.sixpager.looking;

import io.sixpager.memo.model.MemoState;
import java.time.Instant;
import java.util.Optional;

/**
 * When somebody had a memo before them.
 *
 * @param revision the newest one then
 */
record LastLook(int revision, Instant at) {

    /** For whoever has never looked since looks are kept: what their reading told, which everybody may know. */
    static Optional<LastLook> told(MemoState memo, String account) {
        return Optional.ofNullable(memo.review())
                .flatMap(review -> review.lastReading(account))
                .map(reading -> new LastLook(reading.revision(), reading.at()));
    }
}

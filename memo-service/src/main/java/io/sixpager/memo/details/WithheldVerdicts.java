package io.sixpager.memo.details;

import io.sixpager.memo.gate.Policy;
import io.sixpager.memo.model.Review;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader is not told before they have given their own verdict.
 *
 * @param answered who has said what they think of the memo
 * @param rules whose state would tell it
 */
public record WithheldVerdicts(List<String> answered, List<String> rules) {

    /** Nothing where everything is told. */
    static @Nullable WithheldVerdicts of(@Nullable Review review) {
        if (review == null) {
            return null;
        }
        var answered = review.withheld();
        return answered == null
                ? null
                : new WithheldVerdicts(answered, Policy.of(review).untold(review));
    }
}

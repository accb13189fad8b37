package io.sixpager.memo.model;

import io.sixpager.shared.Attribution;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a review is due, and what has become of that.
 *
 * @param set who set it, and when
 * @param passed when it was recorded that it had passed; null as long as it has not
 * @param request the owner's word to the decider, once it had passed
 */
public record Deadline(
        Instant due,
        Attribution set,
        @Nullable Attribution passed,
        @Nullable Request request) {

    /** The owner asks for the decision although somebody has not spoken. */
    public record Request(Attribution by, String reason) {}

    static Deadline of(Instant due, Attribution set) {
        return new Deadline(due, set, null, null);
    }

    Deadline passed(Attribution by) {
        return new Deadline(due, set, by, request);
    }

    Deadline requested(Request newRequest) {
        return new Deadline(due, set, passed, newRequest);
    }

    public boolean hasPassed() {
        return passed != null;
    }

    /** Whether time will tell that it has passed; of an imported date that lay behind, the import tells at its end. */
    public boolean awaited() {
        return passed == null && (set.claim() == null || due.isAfter(set.at()));
    }
}

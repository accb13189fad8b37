package io.sixpager.discussion.suggestion;

import io.sixpager.discussion.ThreadReceipt;
import java.util.List;
import java.util.UUID;

/**
 * What became of several suggestions that an author has accepted or declined together.
 *
 * @param left those of which that could not be said, each with the sentence that tells why
 */
public record Settled(List<ThreadReceipt> receipts, List<Left> left) {

    /** @param why a sentence */
    public record Left(UUID thread, String why) {}
}

package io.sixpager.memo.details;

import io.sixpager.memo.model.HandOver;
import java.time.Instant;

/** Whose something became. */
public record HandOverDetails(String by, String to, String reason, Instant at) {

    static HandOverDetails of(HandOver handOver) {
        var by = handOver.by();
        return new HandOverDetails(by.account(), handOver.to(), handOver.reason(), by.at());
    }
}

package io.sixpager.memo.model;

import java.time.Instant;

/** Somebody who took part in the review and was removed or stepped back. */
public record Departure(String account, Role role, Instant at) {}

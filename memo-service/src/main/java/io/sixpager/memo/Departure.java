package io.sixpager.memo;

import java.time.Instant;

/** Somebody who took part in the review and was removed or stepped back. */
record Departure(String account, Role role, Instant at) {}

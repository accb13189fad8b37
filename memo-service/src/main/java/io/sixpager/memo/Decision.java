package io.sixpager.memo;

import io.sixpager.shared.Attribution;

/** What was decided on which exact text, why, and how every rule of the gate stood at that moment. */
public record Decision(
        Outcome outcome, Attribution by, int revision, String contentHash, String rationale, Gate gate) {}

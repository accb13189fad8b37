package io.sixpager.turn.nudge;

import io.sixpager.turn.Debt;
import java.time.Instant;

/** The last reminder of a debt by one person. */
public record Nudge(Debt debt, String by, Instant at, String reason) {}

package io.sixpager.memo;

import jakarta.validation.constraints.NotNull;

/** Why somebody does what the address says; several commands need nothing else. */
record Reason(@NotNull String reason) {}

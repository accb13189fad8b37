package io.sixpager.memo.web;

import jakarta.validation.constraints.NotNull;

/** Why somebody does what the address says; several commands need nothing else. */
record Reason(@NotNull String reason) {}

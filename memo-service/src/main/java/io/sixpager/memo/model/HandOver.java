package io.sixpager.memo.model;

import io.sixpager.shared.Attribution;

/** Whose something has become, and why. */
public record HandOver(Attribution by, String to, String reason) {}

package io.sixpager.memo.model;

import io.sixpager.shared.Attribution;

/** That a memo got another title, and which one it had. */
public record Retitling(Attribution by, String before) {}

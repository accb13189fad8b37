package io.sixpager.memo;

/** Somebody asked into a review, and what for. */
public record Invitation(String account, Role role) {}

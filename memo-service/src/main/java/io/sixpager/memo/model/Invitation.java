package io.sixpager.memo.model;

/** Somebody asked into a review, and what for. */
public record Invitation(String account, Role role) {}

package io.sixpager.memo;

/** The exact text that was on the sender's screen: a revision's number and the SHA-256 of its canonical text. */
public record Binding(int revision, String contentHash) {}

package io.sixpager.memo.model;

/** The exact text that was on the sender's screen: a revision's number and the SHA-256 of its canonical text. */
public record RevisionReference(int revision, String contentHash) {}

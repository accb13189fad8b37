package io.sixpager.memo;

/**
 * A revision's canonical text with everything derived from it before the command was sent. The text goes into the
 * content store under its hash, in the transaction of the event; the event keeps the hash and the derived facts.
 */
public record RevisionText(String markdown, String contentHash, RevisionFacts facts) {}

package io.sixpager.memo.model;

/**
 * A verdict that had lapsed before its reviewer gave another.
 *
 * @param revision the last one that it held for
 */
public record PastVerdict(VerdictKind verdict, int revision) {}

package io.sixpager.memo.model;

/**
 * A verdict that stood no longer before its reviewer gave another.
 *
 * @param revision the last one that it held for
 */
public record PastVerdict(VerdictKind verdict, int revision) {}

package io.sixpager.projection;

import java.util.function.Function;

/**
 * What one view shows of every aggregate of a kind. What was drawn of the past is remembered by it, so it is made once.
 *
 * @param drawing pure: the same state leads to the same row, for every reader
 */
public record Picture<S, T>(Fold<S, ?> fold, Function<S, T> drawing) {}

package io.sixpager.discussion.model;

import io.sixpager.shared.Attribution;

/**
 * What one person was asked in a thread, and another one is asked since.
 *
 * @param answer whether it was theirs to answer the thread; otherwise they had been named in it
 * @param comments how many had been written by then
 */
public record HandedOn(Attribution by, String from, String to, String reason, boolean answer, int comments) {}

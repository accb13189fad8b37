package io.sixpager.eventstore;

/**
 * Said within an instance: the database has failed over, and the end of the log was lost with it. What was remembered of
 * events may be of events that never were.
 */
public record LogShrunk(long head) {}

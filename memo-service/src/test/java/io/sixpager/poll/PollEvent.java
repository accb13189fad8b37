package io.sixpager.poll;

import io.sixpager.shared.Attribution;

/** What can have happened to a poll. */
public sealed interface PollEvent {

    record PollOpened(String poll, Attribution by, String question) implements PollEvent {}

    record VoteCast(Attribution by, String choice) implements PollEvent {}
}

package io.sixpager.process;

/** Events that only the tests of processes know. */
public sealed interface NoteEvent {

    String note();

    record NoteWritten(String note, String text) implements NoteEvent {}

    record NoteErased(String note) implements NoteEvent {}
}

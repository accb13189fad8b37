package io.sixpager.process;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.process.NoteEvent.NoteWritten;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** The policy that the service of these tests runs; it fails as long as there is no ink. */
public record WhenNoteWrittenThenSendLetter(Effects effects, AtomicBoolean ink) implements Policy<NoteWritten> {

    @Override
    public String name() {
        return "when-note-written-then-send-letter";
    }

    @Override
    public Set<Class<NoteWritten>> events() {
        return Set.of(NoteWritten.class);
    }

    @Override
    public Start start() {
        return Start.NEXT_EVENT;
    }

    @Override
    public void react(LoggedEvent<NoteWritten> event) {
        if (!ink.get()) {
            throw new IllegalStateException("There is no ink");
        }
        effects.record(Letters.KIND, keyOf(event), event.payload().text());
    }
}

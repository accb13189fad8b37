package io.sixpager.process;

import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.process.NoteEvent.NoteWritten;
import java.util.Set;

/** The policy that the service of these tests runs. */
record WhenNoteWrittenThenSendLetter(Effects effects) implements Policy<NoteWritten> {

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
        effects.record(Letters.KIND, keyOf(event), event.payload().text());
    }
}

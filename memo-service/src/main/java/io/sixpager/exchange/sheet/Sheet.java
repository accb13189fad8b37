package io.sixpager.exchange.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** A whole text as every reader hands it over: its parts in order, and its footnotes by id. */
public record Sheet(List<Part> body, SequencedMap<String, List<Part>> notes) {

    boolean isEmpty() {
        return body.isEmpty() && notes.isEmpty();
    }

    /** The same words without emphasis. */
    public Sheet plain() {
        var plainNotes = new LinkedHashMap<String, List<Part>>();
        notes.forEach((id, parts) -> plainNotes.put(id, plain(parts)));
        return new Sheet(plain(body), plainNotes);
    }

    private static List<Part> plain(List<Part> parts) {
        return parts.stream().map(part -> part.saying(Sheet::plainly)).toList();
    }

    private static List<Span> plainly(List<Span> spans) {
        return spans.stream()
                .map(span -> span.looking(
                        new Look(false, false, span.look().code(), span.look().link())))
                .toList();
    }
}

package io.sixpager.exchange.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** A whole text as every reader hands it over: its parts in order, and its footnotes by id. */
public record ImportedText(List<Part> body, SequencedMap<String, List<Part>> notes) {

    boolean isEmpty() {
        return body.isEmpty() && notes.isEmpty();
    }

    /** The same words without emphasis. */
    public ImportedText plain() {
        var plainNotes = new LinkedHashMap<String, List<Part>>();
        notes.forEach((id, parts) -> plainNotes.put(id, plain(parts)));
        return new ImportedText(plain(body), plainNotes);
    }

    private static List<Part> plain(List<Part> parts) {
        return parts.stream().map(part -> part.saying(ImportedText::plainly)).toList();
    }

    private static List<Span> plainly(List<Span> spans) {
        return spans.stream()
                .map(span -> span.withFormat(new CharacterFormat(
                        false, false, span.format().code(), span.format().link())))
                .toList();
    }
}

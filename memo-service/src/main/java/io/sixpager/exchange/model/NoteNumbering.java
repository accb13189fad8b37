package io.sixpager.exchange.model;

import io.sixpager.exchange.model.Span.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Gives footnotes the labels 1, 2, 3 in the order in which the text names them. */
public final class NoteNumbering {

    /** A reference that names the number of a note; programs give notes new ids, but no new numbers. */
    public static final String BY_NUMBER = "number:";

    private final Map<String, List<Part>> notes;
    private final SequencedMap<String, String> labels = new LinkedHashMap<>();

    private final Findings findings;

    private NoteNumbering(Map<String, List<Part>> notes, Findings findings) {
        this.notes = notes;
        this.findings = findings;
    }

    /** @param further references to notes that nothing in the text names */
    public static ImportedText numbered(
            List<Part> body, Map<String, List<Part>> notes, List<Span> further, Findings findings) {
        var naming = new NoteNumbering(notes, findings);
        var named = naming.parts(body);
        naming.spans(further);
        var order = new ArrayList<>(naming.labels.sequencedKeySet());
        var written = new LinkedHashMap<String, List<Part>>();
        for (int i = 0; i < order.size(); i++) {
            var id = order.get(i);
            written.put(naming.label(id), naming.parts(notes.getOrDefault(id, List.of())));
            naming.labels.sequencedKeySet().stream().skip(order.size()).forEach(order::add);
        }
        naming.reportUnnamed();
        return new ImportedText(named, written);
    }

    private void reportUnnamed() {
        notes.forEach((id, parts) -> {
            if (!labels.containsKey(id)) {
                findings.dropped("A note that nothing in the text names was left out: “"
                        + Findings.excerpt(SpanText.of(Part.joined(parts))) + "”.");
            }
        });
    }

    private String label(String id) {
        return labels.computeIfAbsent(id, _ -> String.valueOf(labels.size() + 1));
    }

    private List<Part> parts(List<Part> parts) {
        return parts.stream().map(part -> part.saying(this::spans)).toList();
    }

    /** A reference to a note that the file has lost goes too. */
    private List<Span> spans(List<Span> spans) {
        if (spans.stream().anyMatch(span -> span instanceof Note note && !exists(note.id()))) {
            findings.dropped("A reference to a note that the file has not was left out: “"
                    + Findings.excerpt(SpanText.of(spans)) + "”.");
        }
        return spans.stream()
                .filter(span -> !(span instanceof Note note) || exists(note.id()))
                .map(span -> span instanceof Note note ? new Note(named(note.id()), note.format()) : span)
                .toList();
    }

    private boolean exists(String id) {
        return id.startsWith(BY_NUMBER)
                ? Integer.parseInt(id.substring(BY_NUMBER.length())) <= notes.size()
                : notes.containsKey(id);
    }

    private String named(String id) {
        return id.startsWith(BY_NUMBER) ? id.substring(BY_NUMBER.length()) : label(id);
    }
}

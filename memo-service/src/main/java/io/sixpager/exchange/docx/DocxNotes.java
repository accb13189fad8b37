package io.sixpager.exchange.docx;

import io.sixpager.document.NoteLabels;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;

/**
 * The footnotes of a document under Word's numbers. Word wants each note referred to once and from the body; further
 * references show the number as text, and notes that the body does not name are named together at its end.
 */
final class DocxNotes {

    private final SequencedMap<String, FootnoteDefinition> definitions;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int inBody;

    DocxNotes(Node root) {
        definitions = NoteLabels.definitions(root);
    }

    boolean isFirstReference(String label) {
        return !numbers.containsKey(NoteLabels.key(label));
    }

    int number(String label) {
        return numbers.computeIfAbsent(NoteLabels.key(label), _ -> numbers.size() + 1);
    }

    /** The body is written; what it has not named comes after. */
    void closeBody() {
        inBody = numbers.size();
    }

    int namedInBody() {
        return inBody;
    }

    /** All notes by number; those named by other notes are found while those are written. */
    void forEach(BiConsumer<Integer, FootnoteDefinition> note) {
        var written = 0;
        while (written < definitions.size()) {
            if (written == numbers.size()) {
                definitions.keySet().stream()
                        .filter(key -> !numbers.containsKey(key))
                        .findFirst()
                        .ifPresent(key -> numbers.put(key, numbers.size() + 1));
            }
            var key = numbers.keySet().stream().skip(written).findFirst().orElseThrow();
            written++;
            var definition = definitions.get(key);
            if (definition != null) {
                note.accept(written, definition);
            }
        }
    }
}

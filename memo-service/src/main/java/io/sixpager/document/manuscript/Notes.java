package io.sixpager.document.manuscript;

import io.sixpager.document.NoteLabels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;

/** Footnotes in the order of their first reference; one that nobody can refer to is printed last, as nothing may hide. */
final class Notes {

    private final SequencedMap<String, FootnoteDefinition> definitions;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> references = new HashMap<>();
    private final List<String> queue = new ArrayList<>();
    private int printed;

    Notes(Node root) {
        definitions = NoteLabels.definitions(root);
    }

    /** The number a reference shows, given out on its first reference; in a tree that nobody parsed, a note may be missing. */
    int number(String label) {
        return numberOf(NoteLabels.key(label));
    }

    private int numberOf(String note) {
        return numbers.computeIfAbsent(note, key -> {
            if (definitions.containsKey(key)) {
                queue.add(key);
            }
            return numbers.size() + 1;
        });
    }

    /** How often the label has been referred to, this time included. */
    int countReference(String label) {
        return references.merge(NoteLabels.key(label), 1, Integer::sum);
    }

    boolean hasUnprinted() {
        return printed < queue.size();
    }

    Note next() {
        var key = queue.get(printed++);
        return new Note(numberOf(key), Objects.requireNonNull(definitions.get(key)));
    }

    /** Gives numbers to what nobody referred to. */
    void callUp() {
        definitions.keySet().forEach(this::numberOf);
    }

    record Note(int number, FootnoteDefinition definition) {}
}

package io.sixpager.exchange;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/**
 * The footnotes of a document under Word's numbers. Word wants each note referred to once and from the body; further
 * references show the number as text, and notes that the body does not name are named together at its end.
 */
final class DocxNotes {

    private final SequencedMap<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int inBody;

    DocxNotes(Node root) {
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition definition) {
                    definitions.putIfAbsent(key(definition.getLabel()), definition);
                }
                visitChildren(block);
            }
        });
    }

    boolean isFirstReference(String label) {
        return !numbers.containsKey(key(label));
    }

    int number(String label) {
        return numbers.computeIfAbsent(key(label), _ -> numbers.size() + 1);
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

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}

package io.sixpager.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** Footnotes in the order of their first reference; one that nobody refers to is printed last, as nothing may hide. */
final class Notes {

    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> references = new HashMap<>();
    private final List<String> queue = new ArrayList<>();
    private int printed;

    Notes(Node root) {
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

    /** The number a reference shows, given out on its first reference. */
    int number(String label) {
        return numbers.computeIfAbsent(key(label), key -> {
            queue.add(key);
            return numbers.size() + 1;
        });
    }

    /** How often the label has been referred to, this time included. */
    int countReference(String label) {
        return references.merge(key(label), 1, Integer::sum);
    }

    boolean hasUnprinted() {
        return printed < queue.size();
    }

    Note next() {
        var key = queue.get(printed++);
        var definition = definitions.get(key);
        if (definition == null) {
            throw new IllegalStateException("The parser makes references to defined notes only: " + key);
        }
        return new Note(number(key), definition);
    }

    /** Gives numbers to what nobody referred to. */
    void callUp() {
        definitions.keySet().forEach(this::number);
    }

    record Note(int number, FootnoteDefinition definition) {}

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}

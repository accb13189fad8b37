package io.sixpager.document;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** Which labels of footnotes are one, and what each of them defines. */
public final class NoteLabels {

    private NoteLabels() {}

    /** Folded as the parser folds them: "ß" is "SS". */
    public static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    /** By key, in the order of the text. References mean the first of a label; a further one has a key of its own. */
    public static SequencedMap<String, FootnoteDefinition> definitions(Node root) {
        var definitions = new LinkedHashMap<String, FootnoteDefinition>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition definition
                        && definitions.putIfAbsent(key(definition.getLabel()), definition) != null) {
                    definitions.put(key(definition.getLabel()) + "\n" + definitions.size(), definition);
                }
                visitChildren(block);
            }
        });
        return definitions;
    }
}

package io.sixpager.document.manuscript;

import io.sixpager.document.NoteLabels;
import io.sixpager.document.markdown.Markdown;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Reads a few blocks out of a text whose notes may stand elsewhere. A note is called by its label there, as its number
 * follows from all the text, and stands where it was written.
 */
public final class NotesByLabel extends AbstractVisitor {

    /** What stands in the place of a note and of each reference to it. */
    static final class Mark extends CustomNode {

        private final String label;

        Mark(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Keeps what follows from being read as more of the notes that are put before it. */
    private static final String RULE = "***\n\n";

    private NotesByLabel() {}

    /** The labels that any of the texts defines, each once. */
    public static Set<String> labels(Collection<String> texts) {
        return texts.stream()
                .filter(text -> text.contains("]:"))
                .flatMap(text -> NoteLabels.definitions(Markdown.parse(text)).values().stream())
                .map(FootnoteDefinition::getLabel)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @param labels those that may be referred to */
    static Node parse(String markdown, Set<String> labels) {
        var lower = markdown.toLowerCase(Locale.ROOT);
        var notes = labels.stream()
                .filter(label -> lower.contains("[^" + label.toLowerCase(Locale.ROOT) + "]"))
                .map(label -> "[^" + label + "]: x\n\n")
                .toList();
        var root = Markdown.parse(notes.isEmpty() ? markdown : String.join("", notes) + RULE + markdown);
        for (int put = 0; !notes.isEmpty() && put <= notes.size(); put++) {
            root.getFirstChild().unlink();
        }
        root.accept(new NotesByLabel());
        return root;
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            reference.insertBefore(new Mark(reference.getLabel()));
            reference.unlink();
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        if (block instanceof FootnoteDefinition definition) {
            var first = definition.getFirstChild() instanceof Paragraph paragraph ? paragraph : new Paragraph();
            definition.prependChild(first);
            first.prependChild(new Text(" "));
            first.prependChild(new Mark(definition.getLabel()));
            while (definition.getFirstChild() instanceof Node child) {
                definition.insertBefore(child);
            }
            definition.unlink();
        }
    }
}

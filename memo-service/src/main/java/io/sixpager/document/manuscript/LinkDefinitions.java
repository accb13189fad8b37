package io.sixpager.document.manuscript;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The addresses that links and pictures lead to. A definition of any other is shown as text, as nothing may hide. */
final class LinkDefinitions {

    private final Set<Target> used = new HashSet<>();

    private record Target(String destination, @Nullable String title) {}

    LinkDefinitions(Node root) {
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                used.add(new Target(link.getDestination(), link.getTitle()));
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                used.add(new Target(image.getDestination(), image.getTitle()));
                visitChildren(image);
            }
        });
    }

    boolean uses(LinkReferenceDefinition definition) {
        return used.contains(new Target(definition.getDestination(), definition.getTitle()));
    }

    /** The definition as it may have been written. */
    static String text(LinkReferenceDefinition definition) {
        var title = definition.getTitle();
        return "[" + definition.getLabel() + "]: " + definition.getDestination()
                + (title == null ? "" : " \"" + title + "\"");
    }
}

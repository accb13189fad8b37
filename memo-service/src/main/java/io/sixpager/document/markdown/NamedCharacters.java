package io.sixpager.document.markdown;

import io.sixpager.characters.UnseenCharacters;
import io.sixpager.document.UnacceptableText;
import io.sixpager.document.text.Excerpt;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Characters that nobody sees, written by name or number so that they come to be only when the text is read. */
final class NamedCharacters extends AbstractVisitor {

    private NamedCharacters() {}

    static void check(Node root) {
        root.accept(new NamedCharacters());
    }

    @Override
    public void visit(Text text) {
        check(text.getLiteral());
    }

    @Override
    public void visit(Link link) {
        check(link.getDestination());
        check(link.getTitle());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        check(image.getDestination());
        check(image.getTitle());
        visitChildren(image);
    }

    private static void check(@Nullable String text) {
        if (text == null) {
            return;
        }
        int at = UnseenCharacters.first(text);
        if (at >= 0) {
            throw new UnacceptableText(
                    "The text has a character that is not seen (U+%04X), written by its name or number%s; remove it."
                            .formatted(
                                    text.codePointAt(at),
                                    at == 0 ? "" : " behind “" + Excerpt.of(text.substring(0, at), 30) + "”"));
        }
    }
}

package io.sixpager.exchange.docx;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The words of a node, without what they are set in. */
final class NodeText extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    private NodeText() {}

    static String of(Node node) {
        var text = new NodeText();
        node.accept(text);
        return text.words.toString();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }
}

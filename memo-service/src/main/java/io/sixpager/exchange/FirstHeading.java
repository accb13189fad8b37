package io.sixpager.exchange;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.Dialect;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a text calls itself. */
final class FirstHeading extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();
    private boolean within;
    private boolean found;

    private FirstHeading() {}

    static String of(CanonicalText text) {
        var heading = new FirstHeading();
        Dialect.parse(text).accept(heading);
        return heading.words.toString();
    }

    @Override
    public void visit(Heading heading) {
        if (!found) {
            within = true;
            visitChildren(heading);
            within = false;
            found = !words.isEmpty();
        }
    }

    @Override
    public void visit(Text text) {
        words.append(within ? text.getLiteral() : "");
    }

    @Override
    public void visit(Code code) {
        words.append(within ? code.getLiteral() : "");
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(within ? " " : "");
    }
}

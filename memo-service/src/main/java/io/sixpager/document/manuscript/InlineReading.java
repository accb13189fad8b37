package io.sixpager.document.manuscript;

import io.sixpager.document.markdown.Links;
import io.sixpager.document.text.Style;
import io.sixpager.document.text.Token;
import io.sixpager.document.text.Token.Kind;
import io.sixpager.document.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads the content of one block into tokens. Raw HTML is text like any other, but for a line break. */
final class InlineReading extends AbstractVisitor {

    private final Notes notes;
    private final List<Token> tokens = new ArrayList<>();
    private @Nullable Style style;
    private String link = "";

    private InlineReading(Notes notes) {
        this.notes = notes;
    }

    static List<Token> of(Node parent, Notes notes) {
        var reading = new InlineReading(notes);
        reading.visitChildren(parent);
        return List.copyOf(reading.tokens);
    }

    /** A picture and its caption. Every word of the caption goes with the picture: another one is another caption. */
    static List<Token> ofFigure(Image image, Notes notes) {
        var reading = new InlineReading(notes);
        reading.tokens.add(new Token(Kind.IMAGE, "", image.getDestination(), null));
        reading.link = address(image.getDestination(), image.getTitle());
        reading.within("figcaption", "", () -> {
            reading.visitChildren(image);
            if (image.getFirstChild() == null) {
                reading.add("Figure");
            }
        });
        return List.copyOf(reading.tokens);
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        within("code", "", () -> add(code.getLiteral()));
    }

    @Override
    public void visit(Emphasis emphasis) {
        within("em", "", () -> visitChildren(emphasis));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        within("strong", "", () -> visitChildren(strong));
    }

    @Override
    public void visit(Link node) {
        link = address(node.getDestination(), node.getTitle());
        if (Links.isAllowed(node.getDestination())) {
            within("a", Links.attributes(node.getDestination()), () -> visitChildren(node));
        } else {
            visitChildren(node);
        }
        link = "";
    }

    @Override
    public void visit(Image image) {
        var alt = new StringBuilder();
        InlineReading.of(image, notes).forEach(token -> alt.append(token.text()));
        var label = alt.isEmpty() ? "image" : alt.toString();
        within(
                "span",
                " class=\"image\"",
                () -> tokens.add(new Token(
                        Kind.IMAGE, label, label + address(image.getDestination(), image.getTitle()) + link, style)));
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().matches("(?i)<br\\s*/?>")) {
            tokens.add(new Token(Kind.LINE_BREAK, "\n", " ", style));
        } else {
            add(html.getLiteral());
        }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        tokens.add(new Token(Kind.SPACE, "\n", " ", style));
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        tokens.add(new Token(Kind.LINE_BREAK, "\n", " ", style));
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            var number = notes.number(reference.getLabel());
            var time = notes.countReference(reference.getLabel());
            var id = "fnref-" + number + (time == 1 ? "" : "-" + time);
            within(
                    "sup",
                    " class=\"note\"",
                    () -> within(
                            "a",
                            " href=\"#fn-" + number + "\" id=\"" + id + "\"",
                            () -> tokens.add(new Token(
                                    Kind.NOTE, String.valueOf(number), "[^" + reference.getLabel() + "]", style))));
        } else if (node instanceof NotesByLabel.Mark mark) {
            within(
                    "sup",
                    " class=\"note\"",
                    () -> tokens.add(new Token(Kind.NOTE, mark.label(), "[^" + mark.label() + "]", style)));
        } else {
            visitChildren(node);
        }
    }

    /** No page shows a title, so another one is another word behind the same link. */
    private static String address(String destination, @Nullable String title) {
        return "\n" + destination + (title == null ? "" : "\n" + title);
    }

    private void within(String tag, String attributes, Runnable content) {
        var outer = style;
        style = new Style(tag, attributes, outer);
        content.run();
        style = outer;
    }

    private void add(String text) {
        tokens.addAll(Tokens.of(text, style, link));
    }
}

package io.sixpager.exchange.docx;

import io.sixpager.document.Direction;
import io.sixpager.exchange.model.LinkPolicy;
import java.text.Bidi;
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
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes what stands in a paragraph as runs. Raw HTML is text like any other, but for a line break. */
final class DocxRuns extends AbstractVisitor {

    private final XmlText xml;
    private final DocxLinks links;
    private final DocxNotes notes;
    private final DocxPictures pictures;
    private final DocxComments comments;
    private final boolean inNote;
    private boolean bold;
    private boolean italic;
    private String shown = "";
    private Direction direction = Direction.LEFT_TO_RIGHT;

    DocxRuns(
            XmlText xml,
            DocxLinks links,
            DocxNotes notes,
            DocxPictures pictures,
            DocxComments comments,
            boolean inNote) {
        this.xml = xml;
        this.links = links;
        this.notes = notes;
        this.pictures = pictures;
        this.comments = comments;
        this.inNote = inNote;
    }

    void write(Node parent) {
        visitChildren(parent);
    }

    /** To be said before the words of a paragraph are written: what has no direction of its own goes along with it. */
    void within(Direction paragraph) {
        direction = paragraph;
    }

    /** What the picture that was written last is called; empty if none was since somebody asked. */
    String takeCaption() {
        var caption = shown.strip();
        shown = "";
        return caption;
    }

    void words(String text) {
        run("", text);
    }

    /** Text with its line ends. */
    void lines(String text) {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.raw("<w:r><w:br/></w:r>");
            }
            run("", lines[i]);
        }
    }

    void noteReference(int number) {
        xml.raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/>" + emphasis()
                + "</w:rPr><w:footnoteReference w:id=\"" + number + "\"/></w:r>");
    }

    @Override
    public void visit(Text text) {
        run("", text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        run("CodeWords", code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().matches("(?i)<br\\s*/?>")) {
            xml.raw("<w:r><w:br/></w:r>");
        } else {
            run("", html.getLiteral());
        }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        run("", " ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        xml.raw("<w:r><w:br/></w:r>");
    }

    @Override
    public void visit(Emphasis emphasis) {
        var before = italic;
        italic = true;
        visitChildren(emphasis);
        italic = before;
    }

    @Override
    public void visit(StrongEmphasis strong) {
        var before = bold;
        bold = true;
        visitChildren(strong);
        bold = before;
    }

    @Override
    public void visit(Link link) {
        linked(link.getDestination(), () -> visitChildren(link));
    }

    @Override
    public void visit(Image image) {
        var caption = NodeText.of(image);
        if (pictures.write(xml, image.getDestination(), caption)) {
            shown = caption;
            if (!isFigure(image)) {
                comments.pass(xml, caption, () -> {});
            }
        } else {
            var words = caption.isEmpty() ? "image" : caption;
            linked(image.getDestination(), () -> run("PictureCaption", words));
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            var first = notes.isFirstReference(reference.getLabel());
            var number = notes.number(reference.getLabel());
            if (first && !inNote) {
                comments.pass(xml, String.valueOf(number), () -> noteReference(number));
            } else {
                run("NoteNumber", String.valueOf(number));
            }
        } else {
            visitChildren(node);
        }
    }

    /** One that stands by itself has its words below it. */
    private static boolean isFigure(Image image) {
        return image.getParent() instanceof Paragraph paragraph
                && paragraph.getFirstChild() == image
                && image.getNext() == null;
    }

    private void linked(String target, Runnable content) {
        if (LinkPolicy.isHarmless(target)) {
            xml.open("w:hyperlink", "r:id", links.id(target));
            content.run();
            xml.close("w:hyperlink");
        } else {
            content.run();
        }
    }

    private String emphasis() {
        return (bold ? "<w:b/><w:bCs/>" : "") + (italic ? "<w:i/><w:iCs/>" : "");
    }

    private void run(String style, String text) {
        comments.words(xml, text, piece -> piece(style, piece));
    }

    /** Word takes the typeface, and the place of what has no direction, from what it is told of each run. */
    private void piece(String style, String text) {
        if (text.isEmpty()) {
            return;
        }
        var bidi = new Bidi(
                text,
                direction == Direction.RIGHT_TO_LEFT ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int i = 0; i < bidi.getRunCount(); i++) {
            piece(style, text.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), bidi.getRunLevel(i) % 2 == 1);
        }
    }

    private void piece(String style, String text, boolean fromTheRight) {
        xml.raw("<w:r>");
        if (!style.isEmpty() || bold || italic || fromTheRight) {
            xml.raw("<w:rPr>");
            xml.raw(style.isEmpty() ? "" : "<w:rStyle w:val=\"" + style + "\"/>");
            xml.raw(emphasis()).raw(fromTheRight ? "<w:rtl/>" : "").raw("</w:rPr>");
        }
        var parts = text.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            xml.raw(i == 0 ? "" : "<w:tab/>");
            if (!parts[i].isEmpty()) {
                xml.raw("<w:t xml:space=\"preserve\">").text(parts[i]).raw("</w:t>");
            }
        }
        xml.raw("</w:r>");
    }
}

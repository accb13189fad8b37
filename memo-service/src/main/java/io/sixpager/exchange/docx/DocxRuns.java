package io.sixpager.exchange.docx;

import io.sixpager.exchange.model.LinkPolicy;
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

/** Writes what stands in a paragraph as runs. Raw HTML is text like any other, but for a line break. */
final class DocxRuns extends AbstractVisitor {

    private final XmlText xml;
    private final DocxLinks links;
    private final DocxNotes notes;
    private final DocxPictures pictures;
    private final boolean inNote;
    private boolean bold;
    private boolean italic;

    DocxRuns(XmlText xml, DocxLinks links, DocxNotes notes, DocxPictures pictures, boolean inNote) {
        this.xml = xml;
        this.links = links;
        this.notes = notes;
        this.pictures = pictures;
        this.inNote = inNote;
    }

    void write(Node parent) {
        visitChildren(parent);
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
        var caption = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                caption.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                caption.append(code.getLiteral());
            }
        });
        if (!pictures.write(xml, image.getDestination(), caption.toString())) {
            var words = caption.isEmpty() ? "image" : caption.toString();
            linked(image.getDestination(), () -> run("PictureCaption", words));
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            var first = notes.isFirstReference(reference.getLabel());
            var number = notes.number(reference.getLabel());
            if (first && !inNote) {
                noteReference(number);
            } else {
                run("NoteNumber", String.valueOf(number));
            }
        } else {
            visitChildren(node);
        }
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
        return (bold ? "<w:b/>" : "") + (italic ? "<w:i/>" : "");
    }

    private void run(String style, String text) {
        if (text.isEmpty()) {
            return;
        }
        xml.raw("<w:r>");
        if (!style.isEmpty() || bold || italic) {
            xml.raw("<w:rPr>");
            xml.raw(style.isEmpty() ? "" : "<w:rStyle w:val=\"" + style + "\"/>");
            xml.raw(emphasis()).raw("</w:rPr>");
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

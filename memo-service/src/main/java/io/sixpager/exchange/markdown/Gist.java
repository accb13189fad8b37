package io.sixpager.exchange.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** What a tree says and how it is built, without how it is spelled; two trees with one gist are the same to a reader. */
final class Gist extends AbstractVisitor {

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private String format = "";

    private Gist() {}

    static List<String> of(Node root) {
        var gist = new Gist();
        root.accept(gist);
        gist.end();
        return List.copyOf(gist.lines);
    }

    private void open(String mark, Node node) {
        end();
        lines.add("<" + mark);
        visitChildren(node);
        end();
        lines.add(mark + ">");
    }

    private void end() {
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        line.setLength(0);
        format = "";
    }

    /** Each letter carries its format, so that it does not matter how marks are nested. */
    private void say(String text, Node node) {
        var spaced = text.replaceAll("[ \\t\\n]+", " ");
        var wanted = formats(node);
        if (!wanted.equals(format) && !spaced.isBlank()) {
            line.append('{').append(wanted).append('}');
            format = wanted;
        }
        var doubled = !line.isEmpty() && line.charAt(line.length() - 1) == ' ' && spaced.startsWith(" ");
        line.append(doubled ? spaced.substring(1) : spaced);
    }

    private static String formats(Node node) {
        var bold = false;
        var italic = false;
        var link = "";
        for (var at = node.getParent(); at != null && !(at instanceof Block); at = at.getParent()) {
            bold |= at instanceof StrongEmphasis;
            italic |= at instanceof Emphasis;
            link = at instanceof Link target ? target.getDestination() : link;
        }
        return (bold ? "b" : "") + (italic ? "i" : "") + (node instanceof Code ? "c" : "") + link;
    }

    @Override
    public void visit(Heading heading) {
        open("h" + heading.getLevel(), heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getFirstChild() != null) {
            open("p", paragraph);
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        open("quote", quote);
    }

    @Override
    public void visit(BulletList list) {
        open("ul", list);
    }

    @Override
    public void visit(OrderedList list) {
        open("ol" + list.getMarkerStartNumber(), list);
    }

    @Override
    public void visit(ListItem item) {
        open("li", item);
    }

    @Override
    public void visit(ThematicBreak rule) {
        lines.add("rule");
    }

    @Override
    public void visit(FencedCodeBlock code) {
        lines.add("code " + code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        lines.add("code " + code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        lines.add("html " + html.getLiteral());
    }

    @Override
    public void visit(CustomBlock block) {
        switch (block) {
            case FootnoteDefinition note -> open("note " + note.getLabel(), block);
            case TableBlock _ -> open("table", block);
            default -> visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case FootnoteReference note -> say("[^" + note.getLabel() + "]", node);
            case TableCell cell ->
                open("cell" + String.valueOf(cell.getAlignment()).toLowerCase(Locale.ROOT), node);
            default -> visitChildren(node);
        }
    }

    @Override
    public void visit(Text text) {
        say(text.getLiteral(), text);
    }

    @Override
    public void visit(Code code) {
        say(code.getLiteral(), code);
    }

    @Override
    public void visit(HtmlInline html) {
        say(html.getLiteral(), html);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        say(" ", lineBreak);
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        say("\u21B5", lineBreak);
    }

    @Override
    public void visit(Image image) {
        say("![" + image.getDestination() + "](", image);
        visitChildren(image);
        say(")", image);
    }
}

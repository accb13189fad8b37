package io.sixpager.document.manuscript;

import io.sixpager.document.manuscript.TextBlock.Content;
import io.sixpager.document.manuscript.TextBlock.Place;
import io.sixpager.document.manuscript.TextBlock.Prose;
import io.sixpager.document.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Reads a parsed text into blocks: the narrative and its notes, then the appendix and its notes. */
final class BlockReading extends AbstractVisitor {

    private final Node root;
    private final Notes notes;
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<Container> containers = new ArrayList<>();
    private boolean appendix;
    private boolean note;
    private String section = "";
    private int topLevelBlocks;
    private int serial;
    private String pendingId = "";
    private @Nullable LinkDefinitions links;

    BlockReading(Node root) {
        this.root = root;
        notes = new Notes(root);
        enter("section", " class=\"narrative\"");
        for (var node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (!appendix && node instanceof Heading heading && Headings.startsAppendix(heading)) {
                printNotes();
                containers.clear();
                appendix = true;
                enter("section", " class=\"appendix\"");
            }
            if (!(node instanceof FootnoteDefinition)) {
                pendingId = "b" + ++topLevelBlocks;
                node.accept(this);
            }
        }
        pendingId = "";
        notes.callUp();
        printNotes();
    }

    Manuscript manuscript() {
        return new Manuscript(List.copyOf(blocks));
    }

    @Override
    public void visit(Heading heading) {
        var tokens = InlineReading.of(heading, notes);
        var block = add(new Prose("h" + heading.getLevel(), tokens));
        section = block.text();
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (figure(paragraph) instanceof Image figure) {
            add(new Prose("figure", InlineReading.ofFigure(figure, notes)));
            return;
        }
        var tight = paragraph.getParent() instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
        add(new Prose(tight ? "" : "p", InlineReading.of(paragraph, notes)));
    }

    @Override
    public void visit(HtmlBlock html) {
        add(new Prose("p", Tokens.of(html.getLiteral(), null, "")));
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        if (links == null) {
            links = new LinkDefinitions(root);
        }
        if (!links.uses(definition)) {
            add(new Prose("p", Tokens.of(LinkDefinitions.text(definition), null, "")));
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        add(new TextBlock.Code(Tokens.ofCode(code.getLiteral())));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        add(new TextBlock.Code(Tokens.ofCode(code.getLiteral())));
    }

    @Override
    public void visit(ThematicBreak rule) {
        add(new TextBlock.Rule());
    }

    @Override
    public void visit(BlockQuote quote) {
        within("blockquote", "", quote);
    }

    @Override
    public void visit(BulletList list) {
        within("ul", list.isTight() ? " class=\"tight\"" : "", list);
    }

    @Override
    public void visit(OrderedList list) {
        var start = list.getMarkerStartNumber();
        var attributes = list.isTight() ? " class=\"tight\"" : "";
        within("ol", start == null || start == 1 ? attributes : attributes + " start=\"" + start + "\"", list);
    }

    @Override
    public void visit(ListItem item) {
        within("li", "", item);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            add(TableReading.of(table, notes));
        } else if (!(block instanceof FootnoteDefinition)) {
            visitChildren(block);
        }
    }

    /** A picture by its hash in a paragraph of its own, outside of lists and quotes. */
    private static @Nullable Image figure(Paragraph paragraph) {
        return paragraph.getParent() instanceof Document
                        && paragraph.getFirstChild() instanceof Image image
                        && image.getNext() == null
                        && FigureName.isOne(image.getDestination())
                ? image
                : null;
    }

    private void printNotes() {
        if (!notes.hasUnprinted()) {
            return;
        }
        note = true;
        enter("section", " class=\"notes\"");
        enter("ol", "");
        while (notes.hasUnprinted()) {
            var next = notes.next();
            containers.add(new Container("li", " value=\"" + next.number() + "\"", "fn-" + next.number(), ++serial));
            readInside(next.definition());
            containers.removeLast();
        }
        containers.removeLast();
        containers.removeLast();
        note = false;
    }

    private void within(String tag, String attributes, Node node) {
        enter(tag, attributes);
        readInside(node);
        containers.removeLast();
    }

    /** An empty item or quote still shows its marker, so it has an empty block. */
    private void readInside(Node node) {
        int before = blocks.size();
        visitChildren(node);
        if (blocks.size() == before) {
            add(new Prose("", List.of()));
        }
    }

    private void enter(String tag, String attributes) {
        containers.add(new Container(tag, attributes, takeId(), ++serial));
    }

    private TextBlock add(Content content) {
        var block = new TextBlock(
                List.copyOf(containers), takeId(), new Place(blocks.size() + 1, appendix, note, section), content);
        blocks.add(block);
        return block;
    }

    private String takeId() {
        var id = pendingId;
        pendingId = "";
        return id;
    }
}

package io.sixpager.exchange.docx;

import io.sixpager.document.DecisionRecord;
import io.sixpager.document.Dialect;
import io.sixpager.document.Direction;
import io.sixpager.exchange.docx.StyleName.Kind;
import io.sixpager.exchange.docx.StyleName.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Writes blocks as Word's flat paragraphs; what they stand in is told by style, indent and numbering. */
final class DocxBlocks extends AbstractVisitor {

    private record Number(int list, int level) {}

    private final XmlText xml;
    private final DocxRuns runs;
    private final DocxStyles styles;
    private final DocxLists lists;
    private final boolean inNote;
    private final List<Step> path = new ArrayList<>();
    private final List<Number> open = new ArrayList<>();
    private boolean itemStarts;
    private boolean appendix;
    private String opening = "";

    DocxBlocks(XmlText xml, DocxRuns runs, DocxStyles styles, DocxLists lists, boolean inNote) {
        this.xml = xml;
        this.runs = runs;
        this.styles = styles;
        this.lists = lists;
        this.inNote = inNote;
    }

    void write(Node parent) {
        visitChildren(parent);
    }

    /** A footnote: its number stands at the start of its first paragraph. */
    void writeNote(Node definition) {
        opening = "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>"
                + "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>";
        if (!(definition.getFirstChild() instanceof Paragraph)) {
            paragraph(Kind.TEXT, () -> {});
        }
        visitChildren(definition);
    }

    void furtherNotes(int first, int last) {
        paragraph(Kind.FURTHER_NOTES, () -> {
            for (int number = first; number <= last; number++) {
                runs.noteReference(number);
            }
        });
    }

    void record(DecisionRecord record) {
        paragraph(Kind.RECORD_TITLE, () -> runs.words(DecisionRecord.TITLE));
        for (var section : record.sections()) {
            paragraph(Kind.RECORD_HEADING, () -> runs.words(section.heading()));
            section.lines()
                    .forEach(line -> paragraph(Kind.RECORD, "", Direction.of(line), () -> runs.lines(line.strip())));
        }
    }

    @Override
    public void visit(Heading heading) {
        boolean begins = !appendix && !inNote && path.isEmpty() && Dialect.startsAppendix(heading);
        appendix |= begins;
        paragraph(
                Kind.heading(heading.getLevel()),
                begins ? "<w:pageBreakBefore/>" : "",
                Direction.of(NodeText.of(heading)),
                () -> runs.write(heading));
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean figure = path.isEmpty() && isImage(paragraph);
        runs.takeCaption();
        var direction = Direction.of(NodeText.of(paragraph));
        paragraph(Kind.TEXT, figure ? "<w:keepNext/>" : "", direction, () -> runs.write(paragraph));
        var caption = runs.takeCaption();
        if (figure && !caption.isEmpty()) {
            paragraph(Kind.CAPTION, "", direction, () -> runs.words(caption));
        }
    }

    private static boolean isImage(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Image image && image.getNext() == null;
    }

    @Override
    public void visit(HtmlBlock html) {
        paragraph(
                Kind.TEXT,
                () -> runs.words(html.getLiteral().replaceAll("\\s+", " ").strip()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code(code, code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code(code, code.getLiteral());
    }

    @Override
    public void visit(ThematicBreak rule) {
        paragraph(Kind.RULE, () -> {});
    }

    @Override
    public void visit(BlockQuote quote) {
        startItem();
        path.add(before(quote, BlockQuote.class) % 2 == 0 ? Step.QUOTE : Step.NEXT_QUOTE);
        visitChildren(quote);
        path.removeLast();
    }

    @Override
    public void visit(BulletList list) {
        list(list, lists.bullets(open.size()));
    }

    @Override
    public void visit(OrderedList list) {
        var start = Objects.requireNonNullElse(list.getMarkerStartNumber(), 1);
        var delimiter = Objects.requireNonNullElse(list.getMarkerDelimiter(), ".");
        list(list, lists.ordered(open.size(), start, delimiter));
    }

    @Override
    public void visit(ListItem item) {
        itemStarts = true;
        visitChildren(item);
        startItem();
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            startItem();
            var style = styles.use(new StyleName(Kind.TABLE, List.copyOf(path)));
            new DocxTable(xml, runs).write(table, style, DocxStyles.indent(path));
            paragraph(Kind.SPACE, () -> {});
        } else if (!(block instanceof FootnoteDefinition)) {
            visitChildren(block);
        }
    }

    private void list(ListBlock list, int id) {
        startItem();
        var next = before(list, ListBlock.class) % 2 == 1;
        path.add(list.isTight() ? next ? Step.NEXT_LIST : Step.LIST : next ? Step.NEXT_SPACED_LIST : Step.SPACED_LIST);
        open.add(new Number(id, Math.min(open.size(), DocxLists.LEVELS - 1)));
        visitChildren(list);
        open.removeLast();
        path.removeLast();
    }

    /** An item that does not start with a paragraph shows its marker on an empty one. */
    private void startItem() {
        if (itemStarts) {
            paragraph(Kind.TEXT, () -> {});
        }
    }

    private void code(Node node, String literal) {
        var text = literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
        paragraph(codeBefore(node) % 2 == 0 ? Kind.CODE : Kind.NEXT_CODE, () -> runs.lines(text));
    }

    private void paragraph(Kind kind, Runnable content) {
        paragraph(kind, "", Direction.LEFT_TO_RIGHT, content);
    }

    private void paragraph(Kind kind, String properties, Direction direction, Runnable content) {
        if (itemStarts && kind != Kind.TEXT) {
            startItem();
        }
        var style = new StyleName(kind, List.copyOf(path));
        var note = inNote && kind == Kind.TEXT && path.isEmpty();
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"" + (note ? "FootnoteText" : styles.use(style)) + "\"/>" + properties);
        var bidi = direction == Direction.RIGHT_TO_LEFT ? "<w:bidi/>" : "";
        if (itemStarts) {
            itemStarts = false;
            var number = open.getLast();
            xml.raw("<w:numPr><w:ilvl w:val=\"" + number.level() + "\"/><w:numId w:val=\"" + number.list()
                    + "\"/></w:numPr>" + bidi + "<w:ind w:left=\"" + DocxStyles.indent(path) + "\" w:hanging=\""
                    + DocxStyles.INDENT + "\"/>");
        } else {
            xml.raw(bidi);
        }
        xml.raw("</w:pPr>").raw(opening);
        opening = "";
        runs.within(direction);
        content.run();
        xml.raw("</w:p>");
    }

    private static int before(Node node, Class<? extends Node> type) {
        int count = 0;
        for (var at = node.getPrevious(); type.isInstance(at); at = at.getPrevious()) {
            count++;
        }
        return count;
    }

    private static int codeBefore(Node node) {
        int count = 0;
        for (var at = node.getPrevious();
                at instanceof FencedCodeBlock || at instanceof IndentedCodeBlock;
                at = at.getPrevious()) {
            count++;
        }
        return count;
    }
}

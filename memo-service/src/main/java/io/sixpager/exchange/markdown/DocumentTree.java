package io.sixpager.exchange.markdown;

import io.sixpager.exchange.model.Container;
import io.sixpager.exchange.model.Container.Item;
import io.sixpager.exchange.model.Container.Listing;
import io.sixpager.exchange.model.Container.Quote;
import io.sixpager.exchange.model.ImportedText;
import io.sixpager.exchange.model.Part;
import io.sixpager.exchange.model.Part.Code;
import io.sixpager.exchange.model.Part.Content;
import io.sixpager.exchange.model.Part.Nothing;
import io.sixpager.exchange.model.Part.Prose;
import io.sixpager.exchange.model.Part.Rule;
import io.sixpager.exchange.model.Part.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Puts parts together to one tree; what neighbours stand in together is made once. */
final class DocumentTree {

    private record Open(Container container, Node node) {}

    private final Node root;
    private final List<Open> open = new ArrayList<>();
    private final Set<Listing> loose;
    private final Map<ListBlock, Listing> lists = new IdentityHashMap<>();

    private DocumentTree(Node root, List<Part> parts) {
        this.root = root;
        this.loose = loose(parts);
        parts.forEach(this::add);
    }

    static Document of(ImportedText text) {
        var document = new Document();
        new DocumentTree(document, text.body());
        text.notes().forEach((id, parts) -> {
            var definition = new FootnoteDefinition(id);
            document.appendChild(definition);
            new DocumentTree(definition, parts.isEmpty() ? List.of(empty()) : parts);
        });
        return document;
    }

    private static Part empty() {
        return new Part(List.of(), new Prose(0, List.of()));
    }

    /** A list is tight only where nothing needs a blank line to be told from what stands before it. */
    private static Set<Listing> loose(List<Part> parts) {
        var found = new HashSet<Listing>();
        for (int i = 1; i < parts.size(); i++) {
            var before = parts.get(i - 1);
            var within = parts.get(i).within();
            // a heading with a bar in it would be one more row of the table before it
            if ((needsBlankLine(parts.get(i).content()) || before.content() instanceof Table)
                    && !within.isEmpty()
                    && within.getLast() instanceof Item item
                    && startsWith(before.within(), within)
                    && (before.within().size() > within.size() || needsBlankLine(before.content()))) {
                found.add(item.list());
            }
            quoteBehindTable(before, within, found);
            neighbouringQuotes(before.within(), within, found);
        }
        return found;
    }

    /** A quote with a bar in it would be one more row of the table before it. */
    private static void quoteBehindTable(Part before, List<Container> within, Set<Listing> found) {
        if (before.content() instanceof Table
                && within.size() > before.within().size()
                && startsWith(within, before.within())
                && !before.within().isEmpty()
                && before.within().getLast() instanceof Item item) {
            found.add(item.list());
        }
    }

    private static void neighbouringQuotes(List<Container> before, List<Container> within, Set<Listing> found) {
        int common = 0;
        while (common < Math.min(before.size(), within.size())
                && before.get(common).equals(within.get(common))) {
            common++;
        }
        if (common > 0
                && common < Math.min(before.size(), within.size())
                && within.get(common - 1) instanceof Item item
                && before.get(common) instanceof Quote
                && within.get(common) instanceof Quote) {
            found.add(item.list());
        }
    }

    private static boolean needsBlankLine(Content content) {
        return content instanceof Table || content instanceof Prose prose && prose.level() == 0;
    }

    private static boolean startsWith(List<Container> longer, List<Container> start) {
        return longer.size() >= start.size() && longer.subList(0, start.size()).equals(start);
    }

    private void add(Part part) {
        int common = 0;
        while (common < open.size()
                && common < part.within().size()
                && open.get(common).container().equals(part.within().get(common))) {
            common++;
        }
        open.subList(common, open.size()).clear();
        var parent = open.isEmpty() ? root : open.getLast().node();
        for (var container : part.within().subList(common, part.within().size())) {
            parent = enter(parent, container);
            open.add(new Open(container, parent));
        }
        switch (part.content()) {
            case Prose prose -> prose(parent, prose);
            case Code code -> parent.appendChild(code(code.text()));
            case Table table -> parent.appendChild(TableNodes.of(table));
            case Rule _ -> parent.appendChild(new ThematicBreak());
            case Nothing _ -> {}
        }
    }

    private Node enter(Node parent, Container container) {
        return switch (container) {
            case Quote _ -> {
                var quote = new BlockQuote();
                parent.appendChild(quote);
                yield quote;
            }
            case Item item -> {
                var list = listFor(parent, item.list());
                var node = new ListItem();
                list.appendChild(node);
                yield node;
            }
        };
    }

    /** The list that the item before this one is in, or a new one that is told from its neighbour by its marker. */
    private ListBlock listFor(Node parent, Listing listing) {
        if (parent.getLastChild() instanceof ListBlock last && listing.equals(lists.get(last))) {
            return last;
        }
        var list = listing.ordered() ? ordered(parent, listing) : bullets(parent);
        list.setTight(listing.tight() && !loose.contains(listing));
        lists.put(list, listing);
        parent.appendChild(list);
        return list;
    }

    private static ListBlock bullets(Node parent) {
        var list = new BulletList();
        list.setMarker(
                parent.getLastChild() instanceof BulletList before && "-".equals(before.getMarker()) ? "*" : "-");
        return list;
    }

    private static ListBlock ordered(Node parent, Listing listing) {
        var list = new OrderedList();
        list.setMarkerStartNumber(Math.clamp(listing.start(), 0, 999_999_999));
        list.setMarkerDelimiter(
                parent.getLastChild() instanceof OrderedList before && ".".equals(before.getMarkerDelimiter())
                        ? ")"
                        : ".");
        return list;
    }

    private static void prose(Node parent, Prose prose) {
        var block = prose.level() == 0 ? new Paragraph() : heading(prose.level());
        InlineNodes.into(block, prose.spans(), prose.level() > 0);
        if (block.getFirstChild() != null || parent instanceof FootnoteDefinition) {
            parent.appendChild(block);
        }
    }

    private static Heading heading(int level) {
        var heading = new Heading();
        heading.setLevel(Math.clamp(level, 1, 6));
        return heading;
    }

    private static FencedCodeBlock code(String text) {
        var code = new FencedCodeBlock();
        code.setLiteral(text.isEmpty() || text.endsWith("\n") ? text : text + "\n");
        return code;
    }
}

package io.sixpager.document.html;

import io.sixpager.document.Direction;
import io.sixpager.document.Figures;
import io.sixpager.document.manuscript.Container;
import io.sixpager.document.manuscript.FigureName;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.manuscript.TextBlock.Code;
import io.sixpager.document.manuscript.TextBlock.Prose;
import io.sixpager.document.manuscript.TextBlock.Rule;
import io.sixpager.document.manuscript.TextBlock.Table;
import io.sixpager.document.text.Escape;
import io.sixpager.document.text.Style;
import io.sixpager.document.text.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes blocks as HTML that is well-formed XML too; elements around neighbours are opened once. */
public final class Markup {

    /** The innermost element that holds words; attributes can be added to it as long as none other is open. */
    public static final class Element {

        private final int end;

        private Element(int end) {
            this.end = end;
        }
    }

    private final StringBuilder out = new StringBuilder();
    private Element element = new Element(0);
    private final List<Opened> open = new ArrayList<>();
    private @Nullable Style style;
    private final Set<String> ids = new HashSet<>();

    private final Figures figures;
    private final RenderTarget target;
    private String caption = "";
    private Direction direction = Direction.LEFT_TO_RIGHT;

    public Markup(Figures figures, RenderTarget target) {
        this.figures = figures;
        this.target = target;
    }

    public static String of(List<TextBlock> blocks, Figures figures, RenderTarget target) {
        var markup = new Markup(figures, target);
        blocks.forEach(markup::block);
        return markup.finish();
    }

    /** The same with the numbers of what is said of it. */
    public static String of(List<TextBlock> blocks, Figures figures, RenderTarget target, NumberedPassages numbered) {
        var markup = new Markup(figures, target);
        blocks.forEach(
                block -> markup.block(block, (address, tokens) -> numbered.write(markup, target, address, tokens)));
        return markup.finish();
    }

    private record Opened(Container container, Direction direction) {}

    /** Writes the words of a block, or of one cell, at their address. */
    public interface Words {
        void write(String address, List<Token> tokens);
    }

    public void block(TextBlock block) {
        block(block, (_, tokens) -> tokens(tokens));
    }

    public void block(TextBlock block, Words words) {
        open(block);
        switch (block.content()) {
            case Prose prose ->
                prose(prose.tag(), block.id(), "", () -> text(Address.of(block), prose.tokens(), words));
            case Code code -> code(block.id(), "", () -> text(Address.of(block), code.tokens(), words));
            case Table table -> new TableMarkup(this).write(block, table, words);
            case Rule _ -> rule(block.id());
        }
        raw("\n");
    }

    void text(String address, List<Token> tokens, Words words) {
        address(Address.AFTER, address);
        words.write(address, tokens);
    }

    public void rule(String id) {
        raw("<hr" + attributes(id, "") + " />");
    }

    /** Opens what the block stands in; its text names its figures and tells the direction in which it is set. */
    public void open(TextBlock block) {
        caption = block.text();
        direction = switch (block.content()) {
            case Prose _, Table _ -> Direction.of(caption);
            case Code _, Rule _ -> Direction.LEFT_TO_RIGHT;
        };
        containers(block.containers());
    }

    public void prose(String tag, String id, String kind, Runnable content) {
        if (tag.isEmpty()) {
            bare(content);
            return;
        }
        raw("<" + tag + attributes(id, kind));
        enter();
        content.run();
        style(null);
        raw("</" + tag + ">");
    }

    /**
     * Text that shares an element with other blocks has one of its own where it needs an address, and in print, so that
     * its lines end where they do when they are measured.
     */
    private void bare(Runnable content) {
        if (target != RenderTarget.PLAIN) {
            raw("<span");
            enter();
        }
        content.run();
        style(null);
        raw(target == RenderTarget.PLAIN ? "" : "</span>");
    }

    void enter() {
        element = new Element(out.length());
        raw(">");
    }

    public Element element() {
        return element;
    }

    /** Says where the text of the innermost element begins. */
    public void address(String attribute, String address) {
        if (target.hasAddresses()) {
            out.insert(element.end, Address.attribute(attribute, address));
        }
    }

    /** Says where the text that follows begins, in the midst of an element. */
    public void pointer(String attribute, String address) {
        if (target.hasAddresses()) {
            raw("<span" + Address.attribute(attribute, address) + "></span>");
        }
    }

    /** The attribute of an element in which no word of the text stands. */
    public String noAddress() {
        return target.hasAddresses() ? Address.attribute(Address.AFTER, "") : "";
    }

    /** A space that no text has. */
    public void space() {
        raw(target.hasAddresses() ? "<span" + noAddress() + "> </span>" : " ");
    }

    public void code(String id, String kind, Runnable content) {
        raw("<pre" + attributes(id, kind));
        enter();
        raw("<code>");
        content.run();
        style(null);
        raw("</code></pre>");
    }

    public void tokens(List<Token> tokens) {
        tokens.forEach(this::token);
    }

    public void token(Token token) {
        style(token.style());
        if (FigureName.isOn(token)) {
            var hash = FigureName.hash(token);
            raw(figures.find(hash)
                    .map(figure -> target.markup(figure, hash, Escape.of(caption)))
                    .orElse("<span class=\"image\"" + noAddress() + ">figure</span>"));
            return;
        }
        if (token.kind() == Token.Kind.LINE_BREAK) {
            raw("<br />");
        }
        Escape.append(out, token.text());
    }

    public void raw(String markup) {
        out.append(markup);
    }

    public int length() {
        return out.length();
    }

    public void insert(int at, String markup) {
        out.insert(at, markup);
    }

    /** Closes the inline elements that the next text does not stand in and opens those it does. */
    public void style(@Nullable Style next) {
        Deque<Style> toOpen = new ArrayDeque<>();
        var common = next;
        while (common != null && !isOpen(common)) {
            toOpen.push(common);
            common = common.outer();
        }
        while (style != null && style != common) {
            raw("</" + style.tag() + ">");
            style = style.outer();
        }
        for (var opened : toOpen) {
            raw("<" + opened.tag() + opened.attributes() + ">");
        }
        style = next;
    }

    /** Nothing but items stands directly in a list, not even white space: the allow-list would take it out. */
    private void containers(List<Container> next) {
        int common = 0;
        while (common < open.size()
                && common < next.size()
                && open.get(common).container().equals(next.get(common))) {
            common++;
        }
        while (open.size() > common) {
            var tag = open.removeLast().container().tag();
            raw("</" + tag + (tag.equals("li") ? ">" : ">\n"));
        }
        for (var container : next.subList(common, next.size())) {
            raw("<" + container.tag() + id(container.id()) + container.attributes()
                    + (container.tag().equals("section") ? "" : direction())
                    + (container.isList() ? ">" : ">\n"));
            // a section is no paragraph: what stands first in it says nothing of the rest
            open.add(new Opened(container, container.tag().equals("section") ? inherited() : direction));
        }
    }

    public String finish() {
        containers(List.of());
        return out.toString();
    }

    private boolean isOpen(Style wanted) {
        for (var candidate = style; candidate != null; candidate = candidate.outer()) {
            if (candidate == wanted) {
                return true;
            }
        }
        return false;
    }

    /** An element that a deletion tears apart is written twice, but has its id once. */
    String attributes(String id, String kind) {
        return id(id) + kind(kind) + direction();
    }

    static String kind(String kind) {
        return kind.isEmpty() ? "" : " class=\"" + kind + "\"";
    }

    /** Columns may run from the right and a cell among them from the left; numbers go with their table. */
    String cellDirection(String text) {
        return direction == Direction.LEFT_TO_RIGHT
                ? ""
                : Direction.of(text, direction).attribute();
    }

    private String id(String id) {
        return id.isEmpty() || !ids.add(id) ? "" : " id=\"" + id + "\"";
    }

    private String direction() {
        return direction == inherited() ? "" : direction.attribute();
    }

    private Direction inherited() {
        return open.isEmpty() ? Direction.LEFT_TO_RIGHT : open.getLast().direction();
    }
}

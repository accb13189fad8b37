package io.sixpager.document.html;

import io.sixpager.document.Figures;
import io.sixpager.document.manuscript.Container;
import io.sixpager.document.manuscript.FigureName;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.manuscript.TextBlock.Code;
import io.sixpager.document.manuscript.TextBlock.Prose;
import io.sixpager.document.manuscript.TextBlock.Row;
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

    /** A cell of a few characters is not wrapped, unless that could push a wide table off the page. */
    private static final int SHORT_CELL = 16;

    private static final int FEW_COLUMNS = 6;

    private final StringBuilder out = new StringBuilder();
    private final List<Container> open = new ArrayList<>();
    private @Nullable Style style;
    private final Set<String> ids = new HashSet<>();
    private String rowGroup = "";

    private final Figures figures;
    private final RenderTarget target;
    private String caption = "";

    public Markup(Figures figures, RenderTarget target) {
        this.figures = figures;
        this.target = target;
    }

    public static String of(List<TextBlock> blocks, Figures figures, RenderTarget target) {
        var markup = new Markup(figures, target);
        blocks.forEach(markup::block);
        return markup.finish();
    }

    public void block(TextBlock block) {
        containers(block.containers());
        caption(block);
        switch (block.content()) {
            case Prose prose -> prose(prose.tag(), block.id(), "", () -> tokens(prose.tokens()));
            case Code code -> code(block.id(), "", () -> tokens(code.tokens()));
            case Table table -> table(block.id(), "", () -> table.rows().forEach(row -> row(table, row)));
            case Rule _ -> raw("<hr" + attributes(block.id(), "") + " />");
        }
        raw("\n");
    }

    /** What a figure in this block is called. */
    public void caption(TextBlock block) {
        caption = block.text();
    }

    public void prose(String tag, String id, String kind, Runnable content) {
        if (tag.isEmpty()) {
            content.run();
            style(null);
            return;
        }
        raw("<" + tag + attributes(id, kind) + ">");
        content.run();
        style(null);
        raw("</" + tag + ">");
    }

    public void code(String id, String kind, Runnable content) {
        raw("<pre" + attributes(id, kind) + "><code>");
        content.run();
        style(null);
        raw("</code></pre>");
    }

    public void table(String id, String kind, Runnable rows) {
        raw("<table" + attributes(id, kind) + ">");
        rows.run();
        group("");
        raw("</table>");
    }

    void row(Table table, Row row) {
        row(table, row, "", column -> tokens(row.cells().get(column)));
    }

    public interface Cells {
        void write(int column);
    }

    public void row(Table table, Row row, String kind, Cells cells) {
        group(row.head() ? "thead" : "tbody");
        var tag = row.head() ? "th" : "td";
        raw("<tr" + attributes("", kind) + ">");
        for (int column = 0; column < row.cells().size(); column++) {
            var alignment =
                    column < table.alignments().size() ? table.alignments().get(column) : "";
            var fits = row.cells().size() <= FEW_COLUMNS && length(row.cells().get(column)) <= SHORT_CELL;
            raw("<" + tag + attributes("", fits ? "short" : "")
                    + (alignment.isEmpty() ? "" : " align=\"" + alignment + "\"") + ">");
            cells.write(column);
            style(null);
            raw("</" + tag + ">");
        }
        raw("</tr>");
    }

    /** A row of one cell that is as wide as the table. */
    public void wideRow(String kind, int columns, Runnable content) {
        group("tbody");
        raw("<tr" + attributes("", kind) + "><td colspan=\"" + columns + "\">");
        content.run();
        style(null);
        raw("</td></tr>");
    }

    private void group(String next) {
        if (!rowGroup.equals(next)) {
            raw(rowGroup.isEmpty() ? "" : "</" + rowGroup + ">");
            raw(next.isEmpty() ? "" : "<" + next + ">");
            rowGroup = next;
        }
    }

    private static int length(List<Token> cell) {
        return cell.stream().mapToInt(token -> token.text().length()).sum();
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
                    .orElse("<span class=\"image\">figure</span>"));
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
    public void containers(List<Container> next) {
        int common = 0;
        while (common < open.size() && common < next.size() && open.get(common).equals(next.get(common))) {
            common++;
        }
        while (open.size() > common) {
            var tag = open.removeLast().tag();
            raw("</" + tag + (tag.equals("li") ? ">" : ">\n"));
        }
        for (var container : next.subList(common, next.size())) {
            raw("<" + container.tag() + attributes(container.id(), "") + container.attributes()
                    + (container.isList() ? ">" : ">\n"));
            open.add(container);
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
    private String attributes(String id, String kind) {
        return (id.isEmpty() || !ids.add(id) ? "" : " id=\"" + id + "\"")
                + (kind.isEmpty() ? "" : " class=\"" + kind + "\"");
    }
}

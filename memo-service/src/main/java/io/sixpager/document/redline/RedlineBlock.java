package io.sixpager.document.redline;

import io.sixpager.document.diff.Edit;
import io.sixpager.document.diff.Edit.Keep;
import io.sixpager.document.diff.Edit.Pair;
import io.sixpager.document.diff.Edit.Rewrite;
import io.sixpager.document.diff.Edit.RewriteTable;
import io.sixpager.document.diff.Run;
import io.sixpager.document.html.Address;
import io.sixpager.document.html.Markup;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.manuscript.TextBlock.Code;
import io.sixpager.document.manuscript.TextBlock.Prose;
import io.sixpager.document.manuscript.TextBlock.Rule;
import io.sixpager.document.manuscript.TextBlock.Table;
import java.util.List;

/** Writes a block with the changes in it, or as a change as a whole. */
final class RedlineBlock {

    static final Runnable UNMARKED = () -> {};

    private static final String CHANGED = "changed";
    private static final String MOVED = "moved";

    private final Markup markup;
    private final ChangeMarker marker;

    RedlineBlock(Markup markup, ChangeMarker marker) {
        this.markup = markup;
        this.marker = marker;
    }

    void changed(Pair pair, TextBlock shown) {
        pair(pair, shown, CHANGED, UNMARKED);
    }

    /** With all that stands in it. */
    void changed(TextBlock block, Runnable text) {
        block(block, CHANGED, text, List.of());
    }

    void moved(Pair pair, TextBlock shown, Runnable mark) {
        pair(pair, shown, MOVED, mark);
    }

    /** A block that is new, or gone. */
    void whole(TextBlock block, boolean removed, Edit edit) {
        var id = marker.id(edit);
        if (block.content() instanceof Table table) {
            markup.open(block);
            new RedlineTable(markup, marker).whole(block, table, removed, id);
            return;
        }
        if (block.content() instanceof Rule) {
            block(block, CHANGED, () -> marker.rule(markup, removed, id), List.of());
            return;
        }
        if (block.tokens().isEmpty()) {
            block(block, CHANGED, () -> empty(removed, edit), List.of());
            return;
        }
        var run = removed ? Run.changed(block.tokens(), List.of()) : Run.changed(List.of(), block.tokens());
        marker.text().begin(Address.of(block), Address.of(block));
        block(block, CHANGED, () -> marker.changed(markup, run, id), List.of());
    }

    private void empty(boolean removed, Edit edit) {
        if (removed) {
            marker.toldGone(markup, edit);
        } else {
            marker.told(markup, edit);
        }
    }

    private void table(TextBlock shown, RewriteTable table) {
        markup.open(shown);
        new RedlineTable(markup, marker).rewritten(shown.id(), table);
    }

    private void block(TextBlock block, String kind, Runnable mark, List<Run> runs) {
        markup.open(block);
        Runnable text = () -> marker.numbered(markup, () -> {
            mark.run();
            marker.runs(markup, runs);
        });
        switch (block.content()) {
            case Prose prose -> markup.prose(prose.tag(), block.id(), kind, text);
            case Code _ -> markup.code(block.id(), kind, text);
            case Rule _ -> {
                markup.prose("p", "", kind, text);
                markup.raw("<hr />");
            }
            case Table _ -> throw new IllegalStateException("A table is written row by row");
        }
        markup.raw("\n");
    }

    private void kept(Keep keep, TextBlock shown, String kind, Runnable mark) {
        switch (shown.content()) {
            case Prose _, Code _ ->
                block(
                        shown,
                        shown.content() instanceof Prose ? keptKind(keep, kind) : "",
                        mark,
                        List.of(Run.kept(keep.before().tokens(), keep.after().tokens())));
            case Table table -> {
                markup.open(shown);
                new RedlineTable(markup, marker).kept(shown.id(), table, keep);
            }
            case Rule _ -> {
                markup.open(shown);
                markup.rule(shown.id());
                markup.raw("\n");
            }
        }
    }

    private String keptKind(Keep keep, String kind) {
        return kind.equals(MOVED) || marker.tells(keep.after()) ? kind : "";
    }

    private void pair(Pair pair, TextBlock shown, String kind, Runnable mark) {
        if (!marker.tells(pair.after())) {
            write(pair, shown, kind, mark);
        } else if (shown.content() instanceof Prose) {
            write(pair, shown, kind, () -> {
                mark.run();
                marker.told(markup, pair.after());
            });
        } else {
            line(shown, () -> marker.told(markup, pair.after()));
            write(pair, shown, kind, mark);
        }
    }

    /** Before what holds no prose, a mark has a line of its own. */
    void line(TextBlock shown, Runnable mark) {
        markup.open(shown);
        markup.prose("p", "", "trace", () -> marker.numbered(markup, mark));
    }

    private void write(Pair pair, TextBlock shown, String kind, Runnable mark) {
        marker.text().begin(Address.of(pair.before()), Address.of(pair.after()));
        switch (pair) {
            case Keep keep -> kept(keep, shown, kind, mark);
            case Rewrite rewrite -> block(shown, kind, mark, rewrite.runs());
            case RewriteTable table -> table(shown, table);
        }
    }
}

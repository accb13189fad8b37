package io.sixpager.document.redline;

import io.sixpager.document.diff.Edit.Keep;
import io.sixpager.document.diff.Edit.Pair;
import io.sixpager.document.diff.Edit.Rewrite;
import io.sixpager.document.diff.Edit.RewriteTable;
import io.sixpager.document.diff.Run;
import io.sixpager.document.html.Markup;
import io.sixpager.document.manuscript.Leaf;
import io.sixpager.document.manuscript.Leaf.Code;
import io.sixpager.document.manuscript.Leaf.Prose;
import io.sixpager.document.manuscript.Leaf.Rule;
import io.sixpager.document.manuscript.Leaf.Table;
import java.util.List;

/** Writes a leaf with the changes in it, or as a change as a whole. */
final class RedlineLeaf {

    static final Runnable UNMARKED = () -> {};

    private static final String CHANGED = "changed";
    private static final String MOVED = "moved";

    private final Markup markup;
    private final Ink ink;

    RedlineLeaf(Markup markup, Ink ink) {
        this.markup = markup;
        this.ink = ink;
    }

    void changed(Pair pair, Leaf shown) {
        pair(pair, shown, CHANGED, UNMARKED);
    }

    /** With all that stands in it. */
    void changed(Leaf leaf, Runnable text) {
        leaf(leaf, CHANGED, text, List.of());
    }

    void moved(Pair pair, Leaf shown, Runnable mark) {
        pair(pair, shown, MOVED, mark);
    }

    /** A leaf that is new, or gone. */
    void whole(Leaf leaf, boolean removed, String id) {
        if (leaf.content() instanceof Table table) {
            markup.frames(leaf.frames());
            new RedlineTable(markup, ink).whole(leaf, table, removed, id);
            return;
        }
        if (leaf.content() instanceof Rule) {
            leaf(leaf, CHANGED, () -> ink.rule(markup, removed, id), List.of());
            return;
        }
        var run = removed ? Run.changed(leaf.tokens(), List.of()) : Run.changed(List.of(), leaf.tokens());
        leaf(leaf, CHANGED, () -> ink.changed(markup, run, id), List.of());
    }

    private void table(Leaf shown, RewriteTable table) {
        markup.frames(shown.frames());
        new RedlineTable(markup, ink).rewritten(shown.id(), table);
    }

    private void leaf(Leaf leaf, String kind, Runnable mark, List<Run> runs) {
        markup.frames(leaf.frames());
        markup.caption(leaf);
        Runnable text = () -> ink.numbered(markup, () -> {
            mark.run();
            ink.runs(markup, runs);
        });
        switch (leaf.content()) {
            case Prose prose -> markup.prose(prose.tag(), leaf.id(), kind, text);
            case Code _ -> markup.code(leaf.id(), kind, text);
            case Rule _ -> {
                markup.prose("p", "", kind, text);
                markup.raw("<hr />");
            }
            case Table _ -> throw new IllegalStateException("A table is written row by row");
        }
        markup.raw("\n");
    }

    private void pair(Pair pair, Leaf shown, String kind, Runnable mark) {
        switch (pair) {
            case Keep keep
            when kind.equals(MOVED) && shown.content() instanceof Prose ->
                leaf(
                        shown,
                        MOVED,
                        mark,
                        List.of(Run.kept(keep.before().tokens(), keep.after().tokens())));
            case Keep _ -> markup.leaf(shown);
            case Rewrite rewrite -> leaf(shown, kind, mark, rewrite.runs());
            case RewriteTable table -> table(shown, table);
        }
    }
}

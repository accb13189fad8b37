package io.sixpager.document.redline;

import io.sixpager.document.diff.Edit;
import io.sixpager.document.diff.Edit.Insert;
import io.sixpager.document.diff.Edit.Keep;
import io.sixpager.document.diff.Edit.Merge;
import io.sixpager.document.diff.Edit.MoveFrom;
import io.sixpager.document.diff.Edit.MoveTo;
import io.sixpager.document.diff.Edit.Pair;
import io.sixpager.document.diff.Edit.Part;
import io.sixpager.document.diff.Edit.Remove;
import io.sixpager.document.diff.Edit.Rewrite;
import io.sixpager.document.diff.Edit.RewriteTable;
import io.sixpager.document.diff.Edit.Split;
import io.sixpager.document.diff.Run;
import io.sixpager.document.html.Markup;
import io.sixpager.document.manuscript.Leaf;
import io.sixpager.document.manuscript.Leaf.Code;
import io.sixpager.document.manuscript.Leaf.Prose;
import io.sixpager.document.manuscript.Leaf.Rule;
import io.sixpager.document.manuscript.Leaf.Table;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes an edit script as one page with its insertions and deletions. */
final class RedlineMarkup {

    private static final String CHANGED = "changed";
    private static final String MOVED = "moved";
    private static final Runnable UNMARKED = () -> {};

    private final Markup markup;
    private final Surroundings surroundings = new Surroundings();
    private final Ink ink;
    private final UnaryOperator<Leaf> placing;

    /** The placing says in which elements a leaf stands, if not in those of its text. */
    RedlineMarkup(Markup markup, Ink ink, UnaryOperator<Leaf> placing) {
        this.markup = markup;
        this.ink = ink;
        this.placing = placing;
    }

    void edit(Edit edit) {
        switch (edit) {
            case Pair pair -> {
                surroundings.meet(pair.before(), pair.after());
                pair(pair, shown(pair), CHANGED, UNMARKED);
            }
            case Remove remove -> {
                if (ink.side().showsBefore()) {
                    whole(old(remove.before()), true, ink.id(remove));
                }
            }
            case Insert insert -> {
                if (ink.side().showsAfter()) {
                    whole(placing.apply(insert.after()), false, ink.id(insert));
                }
            }
            case Split split -> split(split);
            case Merge merge -> merge(merge);
            case MoveFrom from -> trace(from.move().content());
            case MoveTo to -> arrival(to.move().content());
        }
    }

    String finish() {
        return markup.finish();
    }

    private Leaf shown(Pair pair) {
        return placing.apply(ink.side().showsAfter() ? pair.after() : pair.before());
    }

    /** On a page of both texts, what is gone stands among what is left. */
    private Leaf old(Leaf before) {
        return ink.side() == Side.BOTH ? surroundings.removed(before) : placing.apply(before);
    }

    private void whole(Leaf leaf, boolean removed, String id) {
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

    private void split(Split split) {
        surroundings.meet(split.before(), split.parts().getFirst().leaf());
        if (!ink.side().showsAfter()) {
            leaf(placing.apply(split.before()), CHANGED, UNMARKED, runs(split.parts()));
            return;
        }
        for (var part : split.parts()) {
            boolean first = part == split.parts().getFirst();
            leaf(placing.apply(part.leaf()), CHANGED, first ? UNMARKED : () -> ink.divided(markup, part), part.runs());
        }
    }

    private void merge(Merge merge) {
        surroundings.meet(merge.parts().getFirst().leaf(), merge.after());
        if (!ink.side().showsAfter()) {
            for (var part : merge.parts()) {
                boolean first = part == merge.parts().getFirst();
                leaf(
                        placing.apply(part.leaf()),
                        CHANGED,
                        first ? UNMARKED : () -> ink.joined(markup, part),
                        part.runs());
            }
            return;
        }
        leaf(
                placing.apply(merge.after()),
                CHANGED,
                () -> {
                    for (var part : merge.parts()) {
                        if (part != merge.parts().getFirst()) {
                            ink.joined(markup, part);
                        }
                        ink.runs(markup, part.runs());
                    }
                },
                List.of());
    }

    private static List<Run> runs(List<Part> parts) {
        return parts.stream().flatMap(part -> part.runs().stream()).toList();
    }

    /** A thin line at the old place; leaves that moved together leave one. */
    private void trace(Pair content) {
        if (!ink.side().showsBefore() || ink.id(content).isEmpty() && ink.side() == Side.BOTH) {
            return;
        }
        if (ink.side() == Side.BEFORE) {
            moved(content, () -> ink.trace(markup, content));
            return;
        }
        var old = old(content.before());
        markup.frames(old.frames());
        markup.prose(
                old.content() instanceof Prose prose && prose.tag().isEmpty() ? "" : "p",
                "",
                "trace",
                () -> ink.trace(markup, content));
        markup.raw("\n");
    }

    private void arrival(Pair content) {
        if (ink.side().showsAfter()) {
            moved(content, () -> ink.arrival(markup, content));
        }
    }

    /** What moved, with its own changes; before what holds no prose, the mark has a line of its own. */
    private void moved(Pair content, Runnable mark) {
        var shown = shown(content);
        if (shown.content() instanceof Prose) {
            pair(content, shown, MOVED, mark);
        } else {
            if (!ink.id(content).isEmpty()) {
                markup.frames(shown.frames());
                markup.prose("p", "", "trace", () -> ink.numbered(markup, mark));
            }
            pair(content, shown, MOVED, UNMARKED);
        }
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

package io.sixpager.document.redline;

import io.sixpager.document.diff.Edit;
import io.sixpager.document.diff.Edit.Insert;
import io.sixpager.document.diff.Edit.MoveFrom;
import io.sixpager.document.diff.Edit.MoveTo;
import io.sixpager.document.diff.Edit.Pair;
import io.sixpager.document.diff.Edit.Part;
import io.sixpager.document.diff.Edit.Regroup;
import io.sixpager.document.diff.Edit.Remove;
import io.sixpager.document.html.Markup;
import io.sixpager.document.manuscript.Leaf;
import io.sixpager.document.manuscript.Leaf.Prose;
import java.util.function.UnaryOperator;

/** Writes an edit script as one page with its insertions and deletions. */
final class RedlineMarkup {

    private final Markup markup;
    private final Surroundings surroundings = new Surroundings();
    private final Ink ink;
    private final UnaryOperator<Leaf> placing;
    private final RedlineLeaf leaves;

    /** The placing says in which elements a leaf stands, if not in those of its text. */
    RedlineMarkup(Markup markup, Ink ink, UnaryOperator<Leaf> placing) {
        this.markup = markup;
        this.ink = ink;
        this.placing = placing;
        leaves = new RedlineLeaf(markup, ink);
    }

    void edit(Edit edit) {
        switch (edit) {
            case Pair pair -> {
                surroundings.meet(pair.before(), pair.after());
                leaves.changed(pair, shown(pair));
            }
            case Remove remove -> {
                if (ink.side().showsBefore()) {
                    leaves.whole(old(remove.before()), true, ink.id(remove));
                }
            }
            case Insert insert -> {
                if (ink.side().showsAfter()) {
                    leaves.whole(placing.apply(insert.after()), false, ink.id(insert));
                }
            }
            case Regroup regroup -> regroup(regroup);
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

    /** Of leaves whose words are parted elsewhere now, those of the side that is shown. */
    private void regroup(Regroup regroup) {
        surroundings.meet(regroup.before().getFirst(), regroup.after().getFirst());
        boolean after = ink.side().showsAfter();
        for (var leaf : after ? regroup.after() : regroup.before()) {
            Runnable parts = () -> regroup.parts().stream()
                    .filter(part -> leaf == (after ? part.after() : part.before()))
                    .forEach(this::part);
            leaves.changed(placing.apply(leaf), parts);
        }
    }

    private void part(Part part) {
        if (part.isDivided()) {
            ink.divided(markup, part);
        } else if (part.isJoined()) {
            ink.joined(markup, part);
        }
        ink.runs(markup, part.runs());
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
            leaves.moved(content, shown, mark);
        } else {
            if (!ink.id(content).isEmpty()) {
                markup.frames(shown.frames());
                markup.prose("p", "", "trace", () -> ink.numbered(markup, mark));
            }
            leaves.moved(content, shown, RedlineLeaf.UNMARKED);
        }
    }
}

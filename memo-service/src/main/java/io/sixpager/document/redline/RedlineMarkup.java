package io.sixpager.document.redline;

import io.sixpager.document.diff.Edit;
import io.sixpager.document.diff.Edit.Insert;
import io.sixpager.document.diff.Edit.MoveFrom;
import io.sixpager.document.diff.Edit.MoveTo;
import io.sixpager.document.diff.Edit.Pair;
import io.sixpager.document.diff.Edit.Part;
import io.sixpager.document.diff.Edit.Regroup;
import io.sixpager.document.diff.Edit.Remove;
import io.sixpager.document.html.Address;
import io.sixpager.document.html.Markup;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.manuscript.TextBlock.Prose;
import java.util.function.UnaryOperator;

/** Writes an edit script as one page with its insertions and deletions. */
final class RedlineMarkup {

    private final Markup markup;
    private final ContainerMatching surroundings = new ContainerMatching();
    private final ChangeMarker marker;
    private final UnaryOperator<TextBlock> placing;
    private final RedlineBlock blocks;

    /** The placing says in which elements a block stands, if not in those of its text. */
    RedlineMarkup(Markup markup, ChangeMarker marker, UnaryOperator<TextBlock> placing) {
        this.markup = markup;
        this.marker = marker;
        this.placing = placing;
        blocks = new RedlineBlock(markup, marker);
    }

    void edit(Edit edit) {
        switch (edit) {
            case Pair pair -> {
                surroundings.meet(pair.before(), pair.after());
                blocks.changed(pair, shown(pair));
            }
            case Remove remove -> {
                if (marker.side().showsBefore()) {
                    blocks.whole(old(remove.before()), true, remove);
                }
            }
            case Insert insert -> {
                if (marker.side().showsAfter()) {
                    blocks.whole(placing.apply(insert.after()), false, insert);
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

    private TextBlock shown(Pair pair) {
        return placing.apply(marker.side().showsAfter() ? pair.after() : pair.before());
    }

    /** On a page of both texts, what is gone stands among what is left. */
    private TextBlock old(TextBlock before) {
        return marker.side() == Side.BOTH ? surroundings.removed(before) : placing.apply(before);
    }

    /** Of blocks whose words are parted elsewhere now, those of the side that is shown. */
    private void regroup(Regroup regroup) {
        surroundings.meet(regroup.before().getFirst(), regroup.after().getFirst());
        boolean after = marker.side().showsAfter();
        for (var block : after ? regroup.after() : regroup.before()) {
            Runnable parts = () -> {
                marker.told(markup, block);
                regroup.parts().stream()
                        .filter(part -> block == (after ? part.after() : part.before()))
                        .forEach(this::part);
            };
            blocks.changed(placing.apply(block), parts);
        }
    }

    private void part(Part part) {
        if (part.isDivided()) {
            marker.divided(markup, part);
        } else if (part.isJoined()) {
            marker.joined(markup, part);
        }
        if (part.begins()) {
            marker.text().beginBefore(Address.of(part.before()));
        }
        if (part.beginsAfter()) {
            marker.text().beginAfter(Address.of(part.after()));
        }
        marker.runs(markup, part.runs());
    }

    /** A thin line at the old place; blocks that moved together leave one. */
    private void trace(Pair content) {
        if (!marker.side().showsBefore() || marker.id(content).isEmpty() && marker.side() == Side.BOTH) {
            return;
        }
        if (marker.side() == Side.BEFORE) {
            moved(content, () -> marker.trace(markup, content));
            return;
        }
        var old = old(content.before());
        markup.open(old);
        markup.prose(
                old.content() instanceof Prose prose && prose.tag().isEmpty() ? "" : "p",
                "",
                "trace",
                () -> marker.trace(markup, content));
        markup.raw("\n");
    }

    private void arrival(Pair content) {
        if (marker.side().showsAfter()) {
            moved(content, () -> marker.arrival(markup, content));
        }
    }

    /** What moved, with its own changes; before what holds no prose, the mark has a line of its own. */
    private void moved(Pair content, Runnable mark) {
        var shown = shown(content);
        if (shown.content() instanceof Prose) {
            blocks.moved(content, shown, mark);
        } else {
            if (!marker.id(content).isEmpty()) {
                blocks.line(shown, mark);
            }
            blocks.moved(content, shown, RedlineBlock.UNMARKED);
        }
    }
}

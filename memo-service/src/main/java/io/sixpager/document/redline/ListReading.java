package io.sixpager.document.redline;

import io.sixpager.document.manuscript.Container;
import io.sixpager.document.manuscript.Outline;
import io.sixpager.document.manuscript.TextBlock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says how the list or quotation of blocks that stayed is another one: its kind, its numbers, where it begins. */
final class ListReading {

    private final Outline before;
    private final Outline after;
    private final Set<Integer> met = new HashSet<>();
    private final Map<String, Neighbour> neighbours = new HashMap<>();

    private record Neighbour(Container old, Container now) {}

    ListReading(Outline before, Outline after) {
        this.before = before;
        this.after = after;
    }

    /** Both are parts of the same, at the same depth; they come in the order of the newer text. */
    void read(TextBlock old, TextBlock now, List<String> found) {
        var was = before.of(old);
        var is = after.of(now);
        var oldGroup = was.group();
        var group = is.group();
        if (oldGroup == null || group == null) {
            return;
        }
        var renumbered = was.isNumbered() && is.isNumbered() && was.number() != is.number();
        var beside =
                neighbours.put(is.path() + "@" + System.identityHashCode(is.above()), new Neighbour(oldGroup, group));
        var first = met.add(group.serial());
        if (first && group.isList() && !group.tag().equals(oldGroup.tag())) {
            found.add(
                    group.tag().equals("ol")
                            ? "the list is numbered, had bullets"
                            : "the list has bullets, was numbered");
        } else if (first && renumbered && group.start() != oldGroup.start()) {
            found.add("list begins at " + group.start() + ", was " + oldGroup.start());
        } else if (beside != null) {
            boundary(beside, new Neighbour(oldGroup, group), old, now, renumbered, found);
        }
    }

    /** An element that something else cuts in two begins anew for no reader, unless its numbers do. */
    private void boundary(
            Neighbour beside, Neighbour here, TextBlock old, TextBlock now, boolean renumbered, List<String> found) {
        var together = beside.old.equals(here.old);
        if (together == beside.now.equals(here.now)) {
            return;
        }
        var what = here.now.isList() ? "list" : "quotation";
        if (together && (renumbered || after.goesOn(now, beside.now))) {
            found.add("another " + what + " begins here");
        } else if (!together && (renumbered || before.goesOn(old, beside.old))) {
            found.add("goes on with the " + what + " above, began another");
        }
    }
}

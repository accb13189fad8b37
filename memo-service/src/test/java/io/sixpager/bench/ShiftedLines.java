package io.sixpager.bench;

import io.sixpager.document.Anchor;
import io.sixpager.document.Placement;
import io.sixpager.document.ReadText;
import io.sixpager.document.diff.Difference;
import io.sixpager.document.placement.Tally;
import java.util.List;

/**
 * How Gerrit ports a comment: its lines are shifted by what was put in or taken out before them, and it loses them where one
 * of them was edited. A block of a text begins a line here.
 */
public final class ShiftedLines implements Tally.Placer {

    @Override
    public List<Placement> place(ReadText original, List<Anchor> anchors, ReadText target) {
        var old = Places.of(original);
        var now = Places.of(target);
        var oldLines = List.of(old.text().split("\n", -1));
        var newLines = List.of(now.text().split("\n", -1));
        var edits = Difference.between(oldLines, newLines);
        return anchors.stream()
                .map(anchor -> {
                    var span = anchor.span();
                    int start = old.places().position(span.block(), span.start());
                    int end = old.places().position(span.endBlock(), span.end());
                    int first = line(old.text(), start);
                    int last = line(old.text(), end);
                    if (edits.stream().anyMatch(edit -> edit.start() <= last && first < edit.end())) {
                        return Places.ORPHANED;
                    }
                    int shift = edits.stream()
                            .filter(edit -> edit.end() <= first)
                            .reduce(0, (_, edit) -> edit.otherEnd() - edit.end(), (_, later) -> later);
                    int moved = offset(newLines, first + shift) - offset(oldLines, first);
                    return Places.placed(now, start + moved, end + moved);
                })
                .toList();
    }

    private static int line(String text, int position) {
        return (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
    }

    private static int offset(List<String> lines, int line) {
        return lines.subList(0, line).stream()
                .mapToInt(text -> text.length() + 1)
                .sum();
    }
}

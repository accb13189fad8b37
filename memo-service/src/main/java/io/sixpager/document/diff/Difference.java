package io.sixpager.document.diff;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stretch of one list that stands where another stretch of the other list stands; either may be empty. */
public record Difference(int start, int end, int otherStart, int otherEnd) {

    /** The time is quadratic in the worst case, and nobody reads a redline of two longer stretches. */
    private static final int WORTH_COMPARING = 12_000;

    /** The differences in order; what lies between them is equal. */
    public static List<Difference> between(List<String> from, List<String> to) {
        int start = 0;
        int end = from.size();
        int otherEnd = to.size();
        while (start < end && start < otherEnd && from.get(start).equals(to.get(start))) {
            start++;
        }
        while (end > start && otherEnd > start && from.get(end - 1).equals(to.get(otherEnd - 1))) {
            end--;
            otherEnd--;
        }
        if (start == end || start == otherEnd || end + otherEnd - 2 * start > WORTH_COMPARING) {
            return start == end && start == otherEnd ? List.of() : List.of(new Difference(start, end, start, otherEnd));
        }
        return compared(from.subList(start, end), to.subList(start, otherEnd), start);
    }

    private static List<Difference> compared(List<String> from, List<String> to, int offset) {
        var differences = new ArrayList<Difference>();
        for (var delta : new MyersDiffWithLinearSpace<String>().computeDiff(from, to, null)) {
            var next = new Difference(
                    offset + delta.startOriginal,
                    offset + delta.endOriginal,
                    offset + delta.startRevised,
                    offset + delta.endRevised);
            // the library reports a deletion and an insertion at one place as two changes
            if (!differences.isEmpty() && differences.getLast().touches(next)) {
                differences.add(differences.removeLast().with(next));
            } else {
                differences.add(next);
            }
        }
        return differences;
    }

    /** The differences, or nothing if more than so many insertions and deletions lead from one list to the other. */
    public static Optional<List<Difference>> few(int limit, List<String> from, List<String> to) {
        return fewerThan(limit + 1, from, to) ? Optional.of(compared(from, to, 0)) : Optional.empty();
    }

    private static boolean fewerThan(int limit, List<String> from, List<String> to) {
        var furthest = new int[2 * limit + 1];
        for (int edits = 0; edits < limit; edits++) {
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int at = limit + diagonal;
                boolean down = diagonal == -edits || diagonal != edits && furthest[at - 1] < furthest[at + 1];
                int x = edits == 0 ? 0 : down ? furthest[at + 1] : furthest[at - 1] + 1;
                while (x < from.size()
                        && x - diagonal < to.size()
                        && from.get(x).equals(to.get(x - diagonal))) {
                    x++;
                }
                furthest[at] = x;
                if (x >= from.size() && x - diagonal >= to.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean touches(Difference next) {
        return end == next.start && otherEnd == next.otherStart;
    }

    /** One difference that reaches from the start of this one to the end of the next. */
    Difference with(Difference next) {
        return new Difference(start, next.end, otherStart, next.otherEnd);
    }
}

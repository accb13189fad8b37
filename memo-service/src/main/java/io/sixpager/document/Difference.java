package io.sixpager.document;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/** A stretch of one list that stands where another stretch of the other list stands; either may be empty. */
record Difference(int start, int end, int otherStart, int otherEnd) {

    /** The differences in order; what lies between them is equal. */
    static List<Difference> between(List<String> from, List<String> to) {
        var differences = new ArrayList<Difference>();
        for (var delta : new MyersDiffWithLinearSpace<String>().computeDiff(from, to, null)) {
            var next = new Difference(delta.startOriginal, delta.endOriginal, delta.startRevised, delta.endRevised);
            // the library reports a deletion and an insertion at one place as two changes
            if (!differences.isEmpty() && differences.getLast().touches(next)) {
                differences.add(differences.removeLast().with(next));
            } else {
                differences.add(next);
            }
        }
        return differences;
    }

    private boolean touches(Difference next) {
        return end == next.start && otherEnd == next.otherStart;
    }

    /** One difference that reaches from the start of this one to the end of the next. */
    Difference with(Difference next) {
        return new Difference(start, next.end, otherStart, next.otherEnd);
    }
}

package io.sixpager.document.merge;

import java.util.List;
import java.util.stream.IntStream;

/** Where the base has some slices, the two sides have some others; each may have none. */
record Stretch(Span base, Span mine, Span theirs) {

    /** From the first index to before the last. */
    record Span(int start, int end) {

        static final Span NONE = new Span(-1, -1);

        static Span at(int index) {
            return index < 0 ? NONE : new Span(index, index + 1);
        }

        boolean isEmpty() {
            return start == end;
        }

        IntStream indices() {
            return IntStream.range(start, end);
        }

        List<Slice> of(List<Slice> slices) {
            return isEmpty() ? List.of() : slices.subList(start, end);
        }

        /** Whether nothing stands between this and the next. */
        boolean touches(Span next) {
            return !isEmpty() && !next.isEmpty() && end == next.start;
        }
    }

    static Stretch of(int start, int end, int mineStart, int mineEnd, int theirsStart, int theirsEnd) {
        return new Stretch(new Span(start, end), new Span(mineStart, mineEnd), new Span(theirsStart, theirsEnd));
    }

    static boolean say(List<Slice> ones, List<Slice> others) {
        return ones.size() == others.size()
                && IntStream.range(0, ones.size()).allMatch(i -> ones.get(i).says(others.get(i)));
    }
}

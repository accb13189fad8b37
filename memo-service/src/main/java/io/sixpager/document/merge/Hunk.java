package io.sixpager.document.merge;

import java.util.List;
import java.util.stream.IntStream;

/** Where the base has some blocks, the two sides have some others; each may have none. */
record Hunk(Span base, Span mine, Span theirs) {

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

        List<SourceBlock> of(List<SourceBlock> blocks) {
            return isEmpty() ? List.of() : blocks.subList(start, end);
        }

        /** Whether nothing stands between this and the next. */
        boolean touches(Span next) {
            return !isEmpty() && !next.isEmpty() && end == next.start;
        }
    }

    static Hunk of(int start, int end, int mineStart, int mineEnd, int theirsStart, int theirsEnd) {
        return new Hunk(new Span(start, end), new Span(mineStart, mineEnd), new Span(theirsStart, theirsEnd));
    }

    static boolean say(List<SourceBlock> ones, List<SourceBlock> others) {
        return ones.size() == others.size()
                && IntStream.range(0, ones.size()).allMatch(i -> ones.get(i).says(others.get(i)));
    }
}

package io.sixpager.document;

import java.util.ArrayList;
import java.util.List;

/** Compares tokens by key and joins changes that only white space holds apart, as a person would mark them. */
final class WordDiff {

    private final List<Token> from;
    private final List<Token> to;
    private final List<Run> runs = new ArrayList<>();

    private WordDiff(List<Token> from, List<Token> to) {
        this.from = from;
        this.to = to;
    }

    static List<Run> between(List<Token> from, List<Token> to) {
        var diff = new WordDiff(from, to);
        diff.compare();
        return diff.runs;
    }

    private void compare() {
        int at = 0;
        int other = 0;
        for (var difference : joined(Difference.between(keys(from), keys(to)))) {
            keep(at, difference.start(), other);
            change(difference);
            at = difference.end();
            other = difference.otherEnd();
        }
        keep(at, from.size(), other);
    }

    private List<Difference> joined(List<Difference> differences) {
        var joined = new ArrayList<Difference>();
        for (var next : differences) {
            var apart = joined.isEmpty()
                    ? List.<Token>of()
                    : from.subList(joined.getLast().end(), next.start());
            if (!joined.isEmpty() && apart.stream().allMatch(Token::isSpace)) {
                joined.add(joined.removeLast().with(next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    /** Joining may have drawn in what both sides begin or end with. */
    private void change(Difference difference) {
        int start = difference.start();
        int otherStart = difference.otherStart();
        int end = difference.end();
        int otherEnd = difference.otherEnd();
        while (start < end && otherStart < otherEnd && same(start, otherStart)) {
            start++;
            otherStart++;
        }
        while (start < end && otherStart < otherEnd && same(end - 1, otherEnd - 1)) {
            end--;
            otherEnd--;
        }
        keep(difference.start(), start, difference.otherStart());
        runs.add(Run.changed(from.subList(start, end), to.subList(otherStart, otherEnd)));
        keep(end, difference.end(), otherEnd);
    }

    private void keep(int start, int end, int otherStart) {
        if (start < end) {
            runs.add(Run.kept(from.subList(start, end), to.subList(otherStart, otherStart + end - start)));
        }
    }

    private boolean same(int at, int other) {
        return from.get(at).key().equals(to.get(other).key());
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }
}

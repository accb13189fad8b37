package io.sixpager.document.diff;

import io.sixpager.document.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Compares words and marks by key. White space goes with them: it is compared only where both texts have some. */
final class WordDiff {

    private final List<Token> from;
    private final List<Token> to;
    private final boolean wrapped;
    private final List<Run> runs = new ArrayList<>();
    private int at;
    private int other;

    private WordDiff(List<Token> from, List<Token> to, boolean wrapped) {
        this.from = from;
        this.to = to;
        this.wrapped = wrapped;
    }

    static List<Run> between(List<Token> from, List<Token> to) {
        return new WordDiff(from, to, false).compare();
    }

    /** Between code and prose, where any white space is like any other. */
    static List<Run> betweenKinds(List<Token> from, List<Token> to) {
        return new WordDiff(from, to, true).compare();
    }

    private List<Run> compare() {
        var words = Word.of(from);
        var others = Word.of(to);
        int word = 0;
        int otherWord = 0;
        for (var difference : Difference.between(keys(words), keys(others))) {
            while (word < difference.start()) {
                keep(words.get(word++), others.get(otherWord++));
            }
            word = difference.end();
            otherWord = difference.otherEnd();
        }
        while (word < words.size()) {
            keep(words.get(word++), others.get(otherWord++));
        }
        change(from.size(), to.size());
        return List.copyOf(runs);
    }

    private void keep(Word word, Word otherWord) {
        change(word.start(), otherWord.start());
        keep(word.end() - word.start());
    }

    /** What both sides begin or end with, white space that is, has not changed. */
    private void change(int end, int otherEnd) {
        int start = 0;
        int most = Math.min(end - at, otherEnd - other);
        while (start < most && same(at + start, other + start)) {
            start++;
        }
        keep(start);
        int kept = 0;
        most = Math.min(end - at, otherEnd - other);
        while (kept < most && same(end - 1 - kept, otherEnd - 1 - kept)) {
            kept++;
        }
        if (at < end - kept || other < otherEnd - kept) {
            runs.add(Run.changed(from.subList(at, end - kept), to.subList(other, otherEnd - kept)));
            at = end - kept;
            other = otherEnd - kept;
        }
        keep(kept);
    }

    private void keep(int length) {
        int before = 0;
        if (length > 0 && !runs.isEmpty() && runs.getLast().kept()) {
            before = runs.removeLast().removed().size();
        }
        if (length > 0) {
            runs.add(Run.kept(from.subList(at - before, at + length), to.subList(other - before, other + length)));
            at += length;
            other += length;
        }
    }

    private boolean same(int place, int otherPlace) {
        var before = from.get(place);
        var after = to.get(otherPlace);
        return wrapped && before.isSpace() && after.isSpace() || before.key().equals(after.key());
    }

    private static List<String> keys(List<Word> words) {
        var keys = new ArrayList<String>(words.size());
        words.forEach(word -> keys.add(word.key()));
        return keys;
    }

    /**
     * A token that is no white space; an address is one word, as nobody reads its parts. Words of one key have as many
     * tokens each, though one token may read like several: a reference to a note, and its letters where there is none.
     */
    private record Word(int start, int end, String key) {

        private static final int SHORTEST_ADDRESS = 5;
        private static final char BETWEEN_TOKENS = 0;

        static List<Word> of(List<Token> tokens) {
            var words = new ArrayList<Word>(tokens.size() / 2 + 1);
            for (int i = 0; i < tokens.size(); i++) {
                if (isAddress(tokens, i)) {
                    int end = i;
                    var key = new StringBuilder();
                    while (end < tokens.size() && !tokens.get(end).isSpace()) {
                        key.append(tokens.get(end++).key()).append(BETWEEN_TOKENS);
                    }
                    words.add(new Word(i, end, key.toString()));
                    i = end - 1;
                } else if (!tokens.get(i).isSpace()) {
                    words.add(new Word(i, i + 1, tokens.get(i).key()));
                }
            }
            return words;
        }

        private static boolean isAddress(List<Token> tokens, int i) {
            return i + SHORTEST_ADDRESS <= tokens.size()
                    && tokens.get(i).text().startsWith("http")
                    && tokens.get(i + 1).text().equals(":")
                    && tokens.get(i + 2).text().equals("/")
                    && tokens.get(i + 3).text().equals("/");
        }
    }
}

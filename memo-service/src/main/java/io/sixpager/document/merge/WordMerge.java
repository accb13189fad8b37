package io.sixpager.document.merge;

import io.sixpager.document.diff.Difference;
import io.sixpager.document.text.Token;
import io.sixpager.document.text.Token.Kind;
import io.sixpager.document.text.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Merges three passages by word. Two changes without an unchanged word between them are one, and nobody's. */
final class WordMerge {

    private enum Side {
        NOBODY,
        MINE,
        THEIRS,
        BOTH
    }

    /** Who changed more than this has written another passage. */
    private static final int MOST_EDITS = 1_200;

    private final List<Token> base;
    private final List<Token> mine;
    private final List<Token> theirs;
    private final StringBuilder text = new StringBuilder();
    private Side changedLast = Side.NOBODY;
    private boolean conflict;

    private WordMerge(List<Token> base, List<Token> mine, List<Token> theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    /**
     * The passage with what both did, or nothing if they are at odds.
     *
     * @param flowing whether a line end is as good as a space
     */
    static Optional<String> of(String base, String mine, String theirs, boolean flowing) {
        var merge = new WordMerge(tokens(base, flowing), tokens(mine, flowing), tokens(theirs, flowing));
        merge.merge();
        return merge.conflict ? Optional.empty() : Optional.of(merge.text.toString());
    }

    private static List<Token> tokens(String text, boolean flowing) {
        var tokens = Tokens.ofCode(text);
        return flowing
                ? tokens.stream()
                        .map(token -> token.isSpace() ? new Token(Kind.SPACE, token.text(), " ", null) : token)
                        .toList()
                : tokens;
    }

    private void merge() {
        var myChanges = Difference.few(MOST_EDITS, keys(base), keys(mine));
        var theirChanges = Difference.few(MOST_EDITS, keys(base), keys(theirs));
        if (myChanges.isEmpty() || theirChanges.isEmpty()) {
            conflict = true;
        } else {
            merge(counterparts(myChanges.get()), counterparts(theirChanges.get()));
        }
    }

    private void merge(int[] my, int[] their) {
        int at = 0;
        int mineAt = 0;
        int theirsAt = 0;
        for (int i = 0; i < base.size(); i++) {
            if (my[i] >= 0 && their[i] >= 0) {
                change(base.subList(at, i), mine.subList(mineAt, my[i]), theirs.subList(theirsAt, their[i]));
                keep(base.get(i), mine.get(my[i]), theirs.get(their[i]));
                at = i + 1;
                mineAt = my[i] + 1;
                theirsAt = their[i] + 1;
            }
        }
        change(
                base.subList(at, base.size()),
                mine.subList(mineAt, mine.size()),
                theirs.subList(theirsAt, theirs.size()));
    }

    private int[] counterparts(List<Difference> differences) {
        var counterparts = new int[base.size()];
        Arrays.fill(counterparts, -1);
        int at = 0;
        int other = 0;
        for (var difference : differences) {
            for (; at < difference.start(); at++) {
                counterparts[at] = other++;
            }
            at = difference.end();
            other = difference.otherEnd();
        }
        for (; at < base.size(); at++) {
            counterparts[at] = other++;
        }
        return counterparts;
    }

    /** The same to a reader; who wrapped the line otherwise has it his way. */
    private void keep(Token old, Token my, Token their) {
        var mineFirst = my.text().compareTo(their.text()) < 0;
        text.append(
                my.text().equals(old.text())
                        ? their.text()
                        : their.text().equals(old.text()) || mineFirst ? my.text() : their.text());
        if (old.isWord()) {
            changedLast = Side.NOBODY;
        }
    }

    private void change(List<Token> old, List<Token> my, List<Token> their) {
        var side = side(keys(old), keys(my), keys(their));
        if (side != Side.NOBODY) {
            conflict |= side == Side.BOTH || changedLast != Side.NOBODY && changedLast != side;
            changedLast = side;
        }
        (side == Side.THEIRS ? their : my).forEach(token -> text.append(token.text()));
    }

    /** What both did alike is at odds with nobody. */
    private static Side side(List<String> old, List<String> my, List<String> their) {
        if (my.equals(their)) {
            return Side.NOBODY;
        }
        if (my.equals(old)) {
            return Side.THEIRS;
        }
        return their.equals(old) ? Side.MINE : Side.BOTH;
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }
}

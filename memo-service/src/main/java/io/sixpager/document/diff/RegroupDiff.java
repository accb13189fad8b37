package io.sixpager.document.diff;

import io.sixpager.document.diff.Edit.Part;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.text.Token;
import io.sixpager.document.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Compares a few blocks with those that their words stand in now, and cuts the comparison at the boundaries of both. */
final class RegroupDiff {

    /** Stands between two blocks as a space does between two sentences. */
    private static final Token BOUNDARY = new Token(Kind.SPACE, "", " ", null);

    private final List<TextBlock> before;
    private final List<TextBlock> after;
    private final List<Part> parts = new ArrayList<>();
    private List<Run> runs = new ArrayList<>();
    private boolean begins = true;
    private boolean beginsAfter = true;
    private int block;
    private int otherBlock;

    private RegroupDiff(List<TextBlock> before, List<TextBlock> after) {
        this.before = before;
        this.after = after;
    }

    static List<Part> between(List<TextBlock> before, List<TextBlock> after) {
        var diff = new RegroupDiff(before, after);
        WordDiff.betweenKinds(joined(before), joined(after)).forEach(diff::cut);
        diff.end();
        return List.copyOf(diff.parts);
    }

    private static List<Token> joined(List<TextBlock> blocks) {
        var joined = new ArrayList<Token>();
        for (var block : blocks) {
            if (block != blocks.getFirst()) {
                joined.add(BOUNDARY);
            }
            joined.addAll(block.tokens());
        }
        return joined;
    }

    private void cut(Run run) {
        int at = place(run.removed());
        int other = place(run.inserted());
        if (run.kept()) {
            at = Math.min(at, other);
            other = at;
        }
        boolean boundary = isBoundary(run.removed(), at);
        boolean otherBoundary = isBoundary(run.inserted(), other);
        if (boundary || otherBoundary) {
            cut(run, at, boundary, other, otherBoundary);
        } else {
            add(run);
        }
    }

    /** Of the first boundary, or of the end. */
    private static int place(List<Token> tokens) {
        int at = tokens.indexOf(BOUNDARY);
        return at < 0 ? tokens.size() : at;
    }

    private static boolean isBoundary(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).equals(BOUNDARY);
    }

    /** In a kept run, the space that a boundary replaces belongs to what stands before it. */
    private void cut(Run run, int at, boolean boundary, int other, boolean otherBoundary) {
        add(new Run(run.removed().subList(0, at), run.inserted().subList(0, other), run.kept()));
        int next = at + (boundary || run.kept() ? 1 : 0);
        int otherNext = other + (otherBoundary || run.kept() ? 1 : 0);
        add(Run.kept(
                run.removed().subList(boundary ? next : at, next),
                run.inserted().subList(otherBoundary ? otherNext : other, otherNext)));
        end();
        begins = boundary;
        beginsAfter = otherBoundary;
        block += boundary ? 1 : 0;
        otherBlock += otherBoundary ? 1 : 0;
        cut(new Run(
                run.removed().subList(next, run.removed().size()),
                run.inserted().subList(otherNext, run.inserted().size()),
                run.kept()));
    }

    private void add(Run run) {
        if (!run.isEmpty()) {
            runs.add(run);
        }
    }

    private void end() {
        parts.add(new Part(before.get(block), after.get(otherBlock), begins, beginsAfter, List.copyOf(runs)));
        runs = new ArrayList<>();
    }
}

package io.sixpager.document.diff;

import io.sixpager.document.diff.Edit.Part;
import io.sixpager.document.manuscript.Leaf;
import io.sixpager.document.text.Token;
import io.sixpager.document.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Compares a few leaves with those that their words stand in now, and cuts the comparison at the seams of both. */
final class Seam {

    /** Stands between two leaves as a space does between two sentences. */
    private static final Token SEAM = new Token(Kind.SPACE, "", " ", null);

    private final List<Leaf> before;
    private final List<Leaf> after;
    private final List<Part> parts = new ArrayList<>();
    private List<Run> runs = new ArrayList<>();
    private boolean begins = true;
    private boolean beginsAfter = true;
    private int leaf;
    private int otherLeaf;

    private Seam(List<Leaf> before, List<Leaf> after) {
        this.before = before;
        this.after = after;
    }

    static List<Part> between(List<Leaf> before, List<Leaf> after) {
        var seam = new Seam(before, after);
        WordDiff.betweenKinds(joined(before), joined(after)).forEach(seam::cut);
        seam.end();
        return List.copyOf(seam.parts);
    }

    private static List<Token> joined(List<Leaf> leaves) {
        var joined = new ArrayList<Token>();
        for (var leaf : leaves) {
            if (leaf != leaves.getFirst()) {
                joined.add(SEAM);
            }
            joined.addAll(leaf.tokens());
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
        boolean seam = isSeam(run.removed(), at);
        boolean otherSeam = isSeam(run.inserted(), other);
        if (seam || otherSeam) {
            cut(run, at, seam, other, otherSeam);
        } else {
            add(run);
        }
    }

    /** Of the first seam, or of the end. */
    private static int place(List<Token> tokens) {
        int at = tokens.indexOf(SEAM);
        return at < 0 ? tokens.size() : at;
    }

    private static boolean isSeam(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).equals(SEAM);
    }

    /** In a kept run, the space that a seam replaces belongs to what stands before it. */
    private void cut(Run run, int at, boolean seam, int other, boolean otherSeam) {
        add(new Run(run.removed().subList(0, at), run.inserted().subList(0, other), run.kept()));
        int next = at + (seam || run.kept() ? 1 : 0);
        int otherNext = other + (otherSeam || run.kept() ? 1 : 0);
        add(Run.kept(
                run.removed().subList(seam ? next : at, next),
                run.inserted().subList(otherSeam ? otherNext : other, otherNext)));
        end();
        begins = seam;
        beginsAfter = otherSeam;
        leaf += seam ? 1 : 0;
        otherLeaf += otherSeam ? 1 : 0;
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
        parts.add(new Part(before.get(leaf), after.get(otherLeaf), begins, beginsAfter, List.copyOf(runs)));
        runs = new ArrayList<>();
    }
}

package io.sixpager.document.diff;

import io.sixpager.document.diff.Edit.Part;
import io.sixpager.document.manuscript.Leaf;
import io.sixpager.document.text.Token;
import io.sixpager.document.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Compares one leaf with the several that it was split into, and cuts the comparison at their seams. */
final class Seam {

    /** Stands between two leaves as a space does between two sentences. */
    private static final Token SEAM = new Token(Kind.SPACE, "", " ", null);

    private Seam() {}

    static List<Part> split(Leaf whole, List<Leaf> pieces) {
        var joined = new ArrayList<Token>();
        for (var piece : pieces) {
            if (piece != pieces.getFirst()) {
                joined.add(SEAM);
            }
            joined.addAll(piece.tokens());
        }
        var sides = cut(WordDiff.betweenKinds(whole.tokens(), joined));
        var parts = new ArrayList<Part>();
        for (int i = 0; i < pieces.size(); i++) {
            parts.add(new Part(pieces.get(i), sides.get(i)));
        }
        return parts;
    }

    static List<Part> merge(List<Leaf> pieces, Leaf whole) {
        return split(whole, pieces).stream()
                .map(part -> new Part(
                        part.leaf(), part.runs().stream().map(Run::reversed).toList()))
                .toList();
    }

    private static List<List<Run>> cut(List<Run> runs) {
        var sides = new ArrayList<List<Run>>();
        sides.add(new ArrayList<>());
        for (var run : runs) {
            var rest = run;
            for (int at = rest.inserted().indexOf(SEAM);
                    at >= 0;
                    at = rest.inserted().indexOf(SEAM)) {
                int other = rest.kept() ? at : rest.removed().size();
                add(sides, rest, 0, other, 0, at);
                if (rest.kept()) {
                    sides.getLast().add(Run.kept(rest.removed().subList(at, at + 1), List.of()));
                }
                sides.add(new ArrayList<>());
                int next = rest.kept() ? at + 1 : other;
                rest = new Run(
                        rest.removed().subList(next, rest.removed().size()),
                        rest.inserted().subList(at + 1, rest.inserted().size()),
                        rest.kept());
            }
            add(sides, rest, 0, rest.removed().size(), 0, rest.inserted().size());
        }
        return sides;
    }

    private static void add(List<List<Run>> sides, Run run, int from, int to, int otherFrom, int otherTo) {
        var piece = new Run(run.removed().subList(from, to), run.inserted().subList(otherFrom, otherTo), run.kept());
        if (!piece.isEmpty()) {
            sides.getLast().add(piece);
        }
    }
}

package io.sixpager.document.merge;

import io.sixpager.document.Piece;
import io.sixpager.document.Piece.Both;
import io.sixpager.document.Piece.Conflict;
import io.sixpager.document.Piece.Mine;
import io.sixpager.document.Piece.Same;
import io.sixpager.document.Piece.Theirs;
import java.util.List;
import java.util.function.Function;

/** The pieces of a merge joined to one text. */
public final class MergedText {

    private MergedText() {}

    /** With what the resolution says in the place of each conflict. */
    public static String of(List<Piece> pieces, Function<Conflict, String> resolution) {
        var text = new StringBuilder();
        var leftOut = "";
        for (var piece : pieces) {
            var said = said(piece, resolution);
            if (said.isEmpty()) {
                leftOut = piece instanceof Conflict
                        ? longer(leftOut, piece.separator().joined())
                        : leftOut;
                continue;
            }
            if (!text.isEmpty()) {
                text.append(
                        leftOut.isEmpty()
                                ? piece.separator().joined()
                                : longer(leftOut, piece.separator().apart()));
            }
            text.append(said);
            leftOut = "";
        }
        return text.isEmpty() ? "" : text.append('\n').toString();
    }

    private static String said(Piece piece, Function<Conflict, String> resolution) {
        return switch (piece) {
            case Same same -> same.text();
            case Mine mine -> mine.text();
            case Theirs theirs -> theirs.text();
            case Both both -> both.text();
            case Conflict conflict -> withoutLineEnds(resolution.apply(conflict));
        };
    }

    private static String withoutLineEnds(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }

    static String longer(String one, String other) {
        return one.length() >= other.length() ? one : other;
    }
}

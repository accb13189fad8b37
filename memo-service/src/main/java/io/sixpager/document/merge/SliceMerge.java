package io.sixpager.document.merge;

import static io.sixpager.document.Piece.Seam.NONE;

import io.sixpager.document.Piece;
import io.sixpager.document.Piece.Both;
import io.sixpager.document.Piece.Conflict;
import io.sixpager.document.Piece.Mine;
import io.sixpager.document.Piece.Same;
import io.sixpager.document.Piece.Theirs;
import io.sixpager.document.merge.Slice.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Merges what three texts have at one place, always of one kind: lists by item, tables by row and cell, everything else by word. */
final class SliceMerge {

    private static final Pattern CELL_EDGE = Pattern.compile("(?<!\\\\)\\|");

    /** Where both sides have left less than this of a block, no mixture of the two is anybody's sentence. */
    private static final double RECOGNISABLE = 0.5;

    private SliceMerge() {}

    static List<Piece> of(Slice base, Slice mine, Slice theirs) {
        if (mine.says(theirs)) {
            return List.of(new Same(NONE, mine.source()));
        }
        if (mine.says(base)) {
            return List.of(new Theirs(NONE, base.source(), theirs.source()));
        }
        if (theirs.says(base)) {
            return List.of(new Mine(NONE, base.source(), mine.source()));
        }
        if (mine.kind() == Kind.LIST) {
            var items = items(base, mine, theirs);
            if (!items.isEmpty()) {
                return items;
            }
        }
        return List.of(merged(base, mine, theirs)
                .<Piece>map(text -> new Both(NONE, base.source(), mine.source(), theirs.source(), text))
                .orElseGet(() -> new Conflict(NONE, base.source(), mine.source(), theirs.source())));
    }

    private static Optional<String> merged(Slice base, Slice mine, Slice theirs) {
        return switch (mine.kind()) {
            case TABLE -> rows(base, mine, theirs);
            case ROW -> cells(base, mine, theirs);
            case PROSE, HEADING, LIST, ITEM, CODE, NOTE, OTHER -> words(base, mine, theirs);
        };
    }

    private static List<Piece> items(Slice base, Slice mine, Slice theirs) {
        var old = Slices.items(base);
        var my = Slices.items(mine);
        var their = Slices.items(theirs);
        if (old.isEmpty() || my.isEmpty() || their.isEmpty()) {
            return List.of();
        }
        var loose = Stream.of(old, my, their)
                .flatMap(List::stream)
                .anyMatch(item -> item.lead().length() > 1);
        return UnitMerge.of(old, my, their, loose ? "\n\n" : "\n");
    }

    private static Optional<String> rows(Slice base, Slice mine, Slice theirs) {
        int columns = columns(base);
        if (columns != columns(mine) || columns != columns(theirs)) {
            return Optional.empty();
        }
        var pieces = UnitMerge.of(Slices.rows(base), Slices.rows(mine), Slices.rows(theirs), "\n");
        return pieces.stream().noneMatch(Conflict.class::isInstance)
                ? Optional.of(MergedText.of(pieces, Conflict::base).stripTrailing())
                        .filter(text -> stays(Kind.TABLE, text))
                : Optional.empty();
    }

    private static int columns(Slice table) {
        return cells(table.source().lines().findFirst().orElse("")).length;
    }

    private static Optional<String> cells(Slice base, Slice mine, Slice theirs) {
        var old = cells(base.source());
        var my = cells(mine.source());
        var their = cells(theirs.source());
        if (old.length != my.length || old.length != their.length) {
            return Optional.empty();
        }
        var cells = new ArrayList<String>();
        for (int i = 0; i < old.length; i++) {
            var cell = WordMerge.of(old[i], my[i], their[i], false);
            if (cell.isEmpty()) {
                return Optional.empty();
            }
            cells.add(cell.get());
        }
        return Optional.of(String.join("|", cells));
    }

    private static String[] cells(String row) {
        return CELL_EDGE.split(row, -1);
    }

    /** The parser has the last word: a mixture that reads as something else is none. */
    private static Optional<String> words(Slice base, Slice mine, Slice theirs) {
        var kinship = new Kinship();
        if (kinship.between(base, mine) < RECOGNISABLE && kinship.between(base, theirs) < RECOGNISABLE) {
            return Optional.empty();
        }
        var kind = mine.kind() == Kind.ITEM ? Kind.LIST : mine.kind();
        return WordMerge.of(base.source(), mine.source(), theirs.source(), kind == Kind.PROSE)
                .filter(text -> stays(kind, text));
    }

    private static boolean stays(Kind kind, String text) {
        var read = Slices.of(text + "\n");
        return read.size() == 1
                && read.getFirst().kind() == kind
                && read.getFirst().source().equals(text);
    }
}

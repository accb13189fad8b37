package io.sixpager.document.merge;

import static io.sixpager.document.Piece.Separator.NONE;

import io.sixpager.document.Piece;
import io.sixpager.document.Piece.Both;
import io.sixpager.document.Piece.Conflict;
import io.sixpager.document.Piece.Mine;
import io.sixpager.document.Piece.Same;
import io.sixpager.document.Piece.Theirs;
import io.sixpager.document.merge.SourceBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Merges what three texts have at one place, always of one kind: lists by item, tables by row and cell, everything else by word. */
final class BlockMerge {

    private static final Pattern CELL_EDGE = Pattern.compile("(?<!\\\\)\\|");

    /** Where both sides have left less than this of a block, no mixture of the two is anybody's sentence. */
    private static final double RECOGNISABLE = 0.5;

    private BlockMerge() {}

    static List<Piece> of(SourceBlock base, SourceBlock mine, SourceBlock theirs) {
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

    private static Optional<String> merged(SourceBlock base, SourceBlock mine, SourceBlock theirs) {
        return switch (mine.kind()) {
            case TABLE -> rows(base, mine, theirs);
            case ROW -> cells(base, mine, theirs);
            case PROSE, HEADING, LIST, ITEM, CODE, NOTE, OTHER -> words(base, mine, theirs);
        };
    }

    private static List<Piece> items(SourceBlock base, SourceBlock mine, SourceBlock theirs) {
        var old = SourceBlocks.items(base);
        var my = SourceBlocks.items(mine);
        var their = SourceBlocks.items(theirs);
        if (old.isEmpty() || my.isEmpty() || their.isEmpty()) {
            return List.of();
        }
        var loose = Stream.of(old, my, their)
                .flatMap(List::stream)
                .anyMatch(item -> item.lead().length() > 1);
        return ThreeWayMerge.of(old, my, their, loose ? "\n\n" : "\n");
    }

    private static Optional<String> rows(SourceBlock base, SourceBlock mine, SourceBlock theirs) {
        int columns = columns(base);
        if (columns != columns(mine) || columns != columns(theirs)) {
            return Optional.empty();
        }
        var pieces =
                ThreeWayMerge.of(SourceBlocks.rows(base), SourceBlocks.rows(mine), SourceBlocks.rows(theirs), "\n");
        return pieces.stream().noneMatch(Conflict.class::isInstance)
                ? Optional.of(MergedText.of(pieces, Conflict::base).stripTrailing())
                        .filter(text -> stays(Kind.TABLE, text))
                : Optional.empty();
    }

    private static int columns(SourceBlock table) {
        return cells(table.source().lines().findFirst().orElse("")).length;
    }

    private static Optional<String> cells(SourceBlock base, SourceBlock mine, SourceBlock theirs) {
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
    private static Optional<String> words(SourceBlock base, SourceBlock mine, SourceBlock theirs) {
        var similarity = new BlockSimilarity();
        if (similarity.between(base, mine) < RECOGNISABLE && similarity.between(base, theirs) < RECOGNISABLE) {
            return Optional.empty();
        }
        var kind = mine.kind() == Kind.ITEM ? Kind.LIST : mine.kind();
        return WordMerge.of(base.source(), mine.source(), theirs.source(), kind == Kind.PROSE)
                .filter(text -> stays(kind, text));
    }

    private static boolean stays(Kind kind, String text) {
        var read = SourceBlocks.of(text + "\n");
        return read.size() == 1
                && read.getFirst().kind() == kind
                && read.getFirst().source().equals(text);
    }
}

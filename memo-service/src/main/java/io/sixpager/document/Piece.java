package io.sixpager.document;

/**
 * A stretch of two texts that were made from one, as canonical Markdown. Where a text is empty, that side has nothing
 * there.
 */
public sealed interface Piece {

    Seam seam();

    /** The same piece after another seam. */
    Piece after(Seam seam);

    /**
     * The line ends before a piece.
     *
     * @param joined where the piece before it is there
     * @param apart the least where that one was left out
     */
    record Seam(String joined, String apart) {

        public static final Seam NONE = new Seam("", "");
    }

    /** Neither side changed it, or both in the same way. */
    record Same(Seam seam, String text) implements Piece {

        @Override
        public Piece after(Seam seam) {
            return new Same(seam, text);
        }
    }

    /** Only my text changed it: inserted, rewrote or removed. */
    record Mine(Seam seam, String base, String text) implements Piece {

        @Override
        public Piece after(Seam seam) {
            return new Mine(seam, base, text);
        }
    }

    /** Only their text changed it. */
    record Theirs(Seam seam, String base, String text) implements Piece {

        @Override
        public Piece after(Seam seam) {
            return new Theirs(seam, base, text);
        }
    }

    /** Both changed it, at different words: the text has what both did. */
    record Both(Seam seam, String base, String mine, String theirs, String text) implements Piece {

        @Override
        public Piece after(Seam seam) {
            return new Both(seam, base, mine, theirs, text);
        }
    }

    /** Both changed it so that a person has to choose. */
    record Conflict(Seam seam, String base, String mine, String theirs) implements Piece {

        @Override
        public Piece after(Seam seam) {
            return new Conflict(seam, base, mine, theirs);
        }
    }

    /** What it says without anybody's choice; of a conflict what either side says, if any does. */
    default boolean isEmpty() {
        return switch (this) {
            case Same same -> same.text().isEmpty();
            case Mine mine -> mine.text().isEmpty();
            case Theirs theirs -> theirs.text().isEmpty();
            case Both both -> both.text().isEmpty();
            case Conflict conflict ->
                conflict.mine().isEmpty() && conflict.theirs().isEmpty();
        };
    }
}

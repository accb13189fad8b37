package io.sixpager.document;

/**
 * A stretch of two texts that were made from one, as canonical Markdown. Where a text is empty, that side has nothing
 * there.
 */
public sealed interface Piece {

    Separator separator();

    /** The same piece behind another separator. */
    Piece after(Separator separator);

    /**
     * The line ends before a piece.
     *
     * @param joined where the piece before it is there
     * @param apart the least where that one was left out
     */
    record Separator(String joined, String apart) {

        public static final Separator NONE = new Separator("", "");
    }

    /** Neither side changed it, or both in the same way. */
    record Same(Separator separator, String text) implements Piece {

        @Override
        public Piece after(Separator separator) {
            return new Same(separator, text);
        }
    }

    /** Only my text changed it: inserted, rewrote or removed. */
    record Mine(Separator separator, String base, String text) implements Piece {

        @Override
        public Piece after(Separator separator) {
            return new Mine(separator, base, text);
        }
    }

    /** Only their text changed it. */
    record Theirs(Separator separator, String base, String text) implements Piece {

        @Override
        public Piece after(Separator separator) {
            return new Theirs(separator, base, text);
        }
    }

    /** Both changed it, at different words: the text has what both did. */
    record Both(Separator separator, String base, String mine, String theirs, String text) implements Piece {

        @Override
        public Piece after(Separator separator) {
            return new Both(separator, base, mine, theirs, text);
        }
    }

    /** Both changed it so that a person has to choose. */
    record Conflict(Separator separator, String base, String mine, String theirs) implements Piece {

        @Override
        public Piece after(Separator separator) {
            return new Conflict(separator, base, mine, theirs);
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

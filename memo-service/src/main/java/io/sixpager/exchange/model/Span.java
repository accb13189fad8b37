package io.sixpager.exchange.model;

/** A part of a paragraph of one format throughout. */
public sealed interface Span {

    CharacterFormat format();

    default Span withFormat(CharacterFormat other) {
        return switch (this) {
            case Words words -> new Words(words.text(), other);
            case Break _ -> new Break(other);
            case Note note -> new Note(note.id(), other);
            case Picture picture -> new Picture(picture.caption(), picture.target(), other);
        };
    }

    record Words(String text, CharacterFormat format) implements Span {}

    /** A line that ends here by the author's will. */
    record Break(CharacterFormat format) implements Span {}

    /** A reference to the footnote with this id. */
    record Note(String id, CharacterFormat format) implements Span {}

    /** A picture; the target is empty where the picture itself could not be kept. */
    record Picture(String caption, String target, CharacterFormat format) implements Span {}
}

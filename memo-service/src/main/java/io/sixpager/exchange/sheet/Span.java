package io.sixpager.exchange.sheet;

/** A part of a paragraph that looks alike throughout. */
public sealed interface Span {

    Look look();

    default Span looking(Look other) {
        return switch (this) {
            case Words words -> new Words(words.text(), other);
            case Break _ -> new Break(other);
            case Note note -> new Note(note.id(), other);
            case Picture picture -> new Picture(picture.caption(), picture.target(), other);
        };
    }

    record Words(String text, Look look) implements Span {}

    /** A line that ends here by the author's will. */
    record Break(Look look) implements Span {}

    /** A reference to the footnote with this id. */
    record Note(String id, Look look) implements Span {}

    /** A picture; the target is empty where the picture itself could not be kept. */
    record Picture(String caption, String target, Look look) implements Span {}
}

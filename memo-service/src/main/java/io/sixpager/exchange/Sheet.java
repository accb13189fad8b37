package io.sixpager.exchange;

import io.sixpager.exchange.Piece.Prose;
import io.sixpager.exchange.Piece.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/** A whole text as every reader hands it over: its pieces in order, and its footnotes by id. */
record Sheet(List<Piece> body, SequencedMap<String, List<Piece>> notes) {

    boolean isEmpty() {
        return body.isEmpty() && notes.isEmpty();
    }

    /** The same words without emphasis. */
    Sheet plain() {
        var plainNotes = new LinkedHashMap<String, List<Piece>>();
        notes.forEach((id, pieces) -> plainNotes.put(id, plain(pieces)));
        return new Sheet(plain(body), plainNotes);
    }

    private static List<Piece> plain(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.content()) {
                    case Prose prose -> new Piece(piece.within(), new Prose(prose.level(), words(prose.spans())));
                    case Table table ->
                        new Piece(
                                piece.within(),
                                new Table(
                                        table.columns(),
                                        table.rows().stream()
                                                .map(row -> row.stream()
                                                        .map(Sheet::words)
                                                        .toList())
                                                .toList()));
                    case Piece.Code _, Piece.Rule _, Piece.Nothing _ -> piece;
                })
                .toList();
    }

    private static List<Span> words(List<Span> spans) {
        UnaryOperator<Look> plain = look -> new Look(false, false, look.code(), look.link());
        return spans.stream()
                .<Span>map(span -> switch (span) {
                    case Span.Words words -> new Span.Words(words.text(), plain.apply(words.look()));
                    case Span.Break(var look) -> new Span.Break(plain.apply(look));
                    case Span.Note note -> new Span.Note(note.id(), plain.apply(note.look()));
                    case Span.Picture picture ->
                        new Span.Picture(picture.caption(), picture.target(), plain.apply(picture.look()));
                })
                .toList();
    }
}

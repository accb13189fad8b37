package io.sixpager.discussion.placement;

import io.sixpager.document.Placement;
import io.sixpager.document.Placement.Neighbour;
import io.sixpager.document.Placement.Outcome;
import io.sixpager.document.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the passage of a thread stands in the revision that is shown.
 *
 * @param span null if it is ambiguous or orphaned
 * @param neighbour of an orphan, where its ghost stands
 * @param candidates of an ambiguous one
 * @param recorded whether an event tells it; what is not was found just now
 */
public record PassagePlacement(
        Outcome outcome,
        @Nullable Span span,
        double confidence,
        int algorithmVersion,
        @Nullable Neighbour neighbour,
        List<Span> candidates,
        boolean recorded) {

    static PassagePlacement of(Placement placement, boolean recorded) {
        return new PassagePlacement(
                placement.outcome(),
                placement.span(),
                placement.confidence(),
                placement.algorithmVersion(),
                placement.neighbour(),
                placement.candidates(),
                recorded);
    }

    /** A person has said that none of these places is meant: the words are gone, and the places can still be chosen. */
    PassagePlacement givenUp() {
        var places = span == null ? candidates : List.of(span);
        var ghost = places.isEmpty()
                ? neighbour
                : new Neighbour(places.getFirst().block(), places.getFirst().start(), false);
        return new PassagePlacement(Outcome.ORPHANED, null, 0, algorithmVersion, ghost, places, recorded);
    }

    /** In the revision where somebody pointed at it. */
    static PassagePlacement pointedAt(Span span) {
        return new PassagePlacement(Outcome.EXACT, span, 1, 0, null, List.of(), true);
    }
}

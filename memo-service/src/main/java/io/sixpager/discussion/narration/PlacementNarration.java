package io.sixpager.discussion.narration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.sixpager.discussion.model.PlacementEvent;
import io.sixpager.discussion.model.PlacementEvent.PassagesPlaced;
import io.sixpager.document.Placement.Outcome;
import io.sixpager.projection.EventNarration;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Tells where passages went, in the history of their memo. */
@Component
class PlacementNarration implements EventNarration<PlacementEvent> {

    @Override
    public Class<PlacementEvent> events() {
        return PlacementEvent.class;
    }

    @Override
    public Told tell(PlacementEvent event) {
        return switch (event) {
            // objections have passages, too
            case PassagesPlaced e -> new Told(e.memoId().toString(), e.by(), sentence(e), e.revision(), Withheld.EVENT);
        };
    }

    static String sentence(PassagesPlaced e) {
        var many = e.passages().size();
        return (many == 1 ? "The passage of a thread was" : "The passages of " + many + " threads were")
                + " looked for in revision " + e.revision() + ": " + outcomes(e) + ".";
    }

    private static String outcomes(PassagesPlaced e) {
        return e.passages().stream()
                .collect(groupingBy(passage -> passage.placement().outcome(), TreeMap::new, counting()))
                .entrySet()
                .stream()
                .map(found -> found.getValue() + " " + phrase(found.getKey()))
                .collect(joining(", "));
    }

    private static String phrase(Outcome outcome) {
        return switch (outcome) {
            case EXACT -> "unchanged";
            case EDITED -> "edited";
            case MOVED -> "moved";
            case AMBIGUOUS -> "ambiguous";
            case ORPHANED -> "taken out";
        };
    }
}

package io.sixpager.poll;

import io.sixpager.obligation.Obligation;
import io.sixpager.obligation.ObligationSource;
import io.sixpager.people.Person;
import io.sixpager.projection.Fold;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whoever opens a poll owes it the first vote. */
final class PollObligations implements ObligationSource<PollState> {

    private static final Fold<PollState, PollEvent> FOLD = new Fold<>() {
        @Override
        public String aggregateType() {
            return "Poll";
        }

        @Override
        public Class<PollEvent> events() {
            return PollEvent.class;
        }

        @Override
        public PollState evolve(@Nullable PollState state, PollEvent event) {
            return PollState.evolve(state, event);
        }

        @Override
        public long version(PollState state) {
            return state.version();
        }
    };

    @Override
    public String name() {
        return "poll";
    }

    @Override
    public List<String> kinds() {
        return List.of("CAST_VOTE");
    }

    @Override
    public List<String> acts() {
        return List.of("VOTE");
    }

    @Override
    public Fold<PollState, PollEvent> fold() {
        return FOLD;
    }

    @Override
    public String subject(PollState poll) {
        return poll.id();
    }

    @Override
    public List<Obligation> obligations(PollState poll) {
        return poll.votes().isEmpty()
                ? List.of(new Obligation(
                        name(),
                        new Obligation.Subject(poll.id(), 1, poll.question(), null, null, null, null),
                        poll.opened().account(),
                        "CAST_VOTE",
                        poll.opened().at(),
                        null,
                        "You opened this poll and nobody has voted.",
                        "Somebody votes.",
                        new Obligation.Act("VOTE", "/polls/" + poll.id()),
                        List.of(),
                        null))
                : List.of();
    }

    @Override
    public Predicate<String> visibleTo(Person reader) {
        return _ -> true;
    }
}

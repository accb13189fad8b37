package io.sixpager.poll;

import io.sixpager.poll.PollCommand.CastVote;
import io.sixpager.poll.PollCommand.OpenPoll;
import io.sixpager.poll.PollEvent.PollOpened;
import io.sixpager.poll.PollEvent.VoteCast;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A poll as its events tell it, and what it decides. */
record PollState(String id, Attribution opened, String question, List<String> votes) {

    static PollState evolve(@Nullable PollState poll, PollEvent event) {
        return switch (event) {
            case PollOpened e -> new PollState(e.poll(), e.by(), e.question(), List.of());
            case VoteCast e -> Objects.requireNonNull(poll).with(e.choice());
        };
    }

    static List<PollEvent> decide(@Nullable PollState poll, PollCommand command) {
        return switch (command) {
            case OpenPoll c -> List.of(new PollOpened(c.aggregateId(), c.by(), c.question()));
            case CastVote c when poll == null -> throw CommandRejected.notFound("There is no such poll.");
            case CastVote c when c.choice().isBlank() -> throw CommandRejected.invalid("A vote says something.");
            case CastVote c -> List.of(new VoteCast(c.by(), c.choice()));
        };
    }

    private PollState with(String vote) {
        return new PollState(
                id,
                opened,
                question,
                Stream.concat(votes.stream(), Stream.of(vote)).toList());
    }

    long version() {
        return 1 + votes.size();
    }
}

package io.sixpager.discussion.placement;

import io.sixpager.command.CommandPort;
import io.sixpager.command.Sender;
import io.sixpager.discussion.ThreadCommand;
import io.sixpager.discussion.ThreadCommand.DoubtPassage;
import io.sixpager.discussion.ThreadCommand.EndDoubt;
import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.model.PlacedPassage;
import io.sixpager.discussion.model.PlacementEvent.PassagesPlaced;
import io.sixpager.discussion.model.ThreadEvent.PassageChosen;
import io.sixpager.document.Placement.Outcome;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.process.Policy;
import io.sixpager.shared.Attribution;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** When the words of a thread may stand in several places, then its thread asks which are meant, until that is known. */
@Component
class WhenPassagesPlacedThenDoubtfulOnesAsk implements Policy<Object> {

    private final DoubtedPassages doubted;
    private final CommandPort commands;

    WhenPassagesPlacedThenDoubtfulOnesAsk(DoubtedPassages doubted, CommandPort commands) {
        this.doubted = doubted;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "when-passages-placed-then-doubtful-ones-ask";
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(PassagesPlaced.class, PassageChosen.class);
    }

    @Override
    public Start start() {
        return Start.FIRST_EVENT;
    }

    @Override
    public void react(LoggedEvent<Object> event) {
        switch (event.payload()) {
            case PassagesPlaced e -> e.passages().forEach(passage -> look(event, e, passage));
            case PassageChosen e -> doubted.end(e.threadId());
            default -> throw new IllegalStateException("Not asked for: " + event.payload());
        }
    }

    private void look(LoggedEvent<?> event, PassagesPlaced e, PlacedPassage passage) {
        var thread = passage.threadId();
        if (passage.placement().outcome() == Outcome.AMBIGUOUS) {
            if (doubted.doubt(thread)) {
                send(event, thread, by -> new DoubtPassage(thread, e.memoId(), by, e.revision()));
            }
        } else if (doubted.end(thread)) {
            send(event, thread, by -> new EndDoubt(thread, e.memoId(), by, e.revision()));
        }
    }

    private void send(LoggedEvent<?> event, UUID thread, Function<Attribution, ThreadCommand> command) {
        commands.send(Sender.system("doubt:" + thread + ":" + event.logIndex()), ThreadReceipt.class, command::apply);
    }
}

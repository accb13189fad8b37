package io.sixpager.discussion.placement;

import io.sixpager.command.CommandPort;
import io.sixpager.command.Sender;
import io.sixpager.discussion.ThreadCommand;
import io.sixpager.discussion.ThreadCommand.EndObjection;
import io.sixpager.discussion.ThreadCommand.OpenThread;
import io.sixpager.discussion.ThreadCommand.Reply;
import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.ObjectionAnswered;
import io.sixpager.memo.model.MemoEvent.ObjectionLifted;
import io.sixpager.memo.model.MemoEvent.ObjectionOverridden;
import io.sixpager.memo.model.MemoEvent.ObjectionRaised;
import io.sixpager.memo.model.MemoEvent.ObjectionSustained;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.QuotedPassage;
import io.sixpager.memo.query.MemoFolding;
import io.sixpager.process.Policy;
import io.sixpager.projection.HistoricalStates;
import io.sixpager.shared.Attribution;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/**
 * When somebody objects to a passage, then a blocking thread stands beside it under the objection's own id; what is said
 * of the objection is said there too, and it ends as the objection does.
 */
@Component
class WhenPassageObjectedThenThreadFollows implements Policy<MemoEvent> {

    private final HistoricalStates states;
    private final CommandPort commands;

    WhenPassageObjectedThenThreadFollows(HistoricalStates states, CommandPort commands) {
        this.states = states;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "when-passage-objected-then-thread-follows";
    }

    @Override
    public Set<Class<? extends MemoEvent>> events() {
        return Set.of(
                ObjectionRaised.class,
                ObjectionAnswered.class,
                ObjectionSustained.class,
                ObjectionLifted.class,
                ObjectionOverridden.class);
    }

    @Override
    public Start start() {
        return Start.FIRST_EVENT;
    }

    @Override
    public void react(LoggedEvent<MemoEvent> event) {
        switch (event.payload()) {
            case ObjectionRaised e -> {
                var passage = e.passage();
                if (passage != null) {
                    follow(event, e.objectionId(), (memo, by) -> opening(memo, by, e, passage));
                }
            }
            case ObjectionAnswered e ->
                follow(event, e.objectionId(), (memo, by) -> reply(memo, by, e.objectionId(), event.id(), e.answer()));
            case ObjectionSustained e ->
                follow(event, e.objectionId(), (memo, by) -> reply(memo, by, e.objectionId(), event.id(), e.reason()));
            case ObjectionLifted e ->
                follow(event, e.objectionId(), (memo, by) -> new EndObjection(e.objectionId(), e.memoId(), by, null));
            case ObjectionOverridden e ->
                follow(
                        event,
                        e.objectionId(),
                        (memo, by) -> new EndObjection(e.objectionId(), e.memoId(), by, e.reason()));
            default -> throw new IllegalArgumentException("Not asked for: " + event.payload());
        }
    }

    /** In the name of whoever did it to the objection, at the time at which it is told here. */
    private void follow(
            LoggedEvent<MemoEvent> event, UUID objection, BiFunction<MemoState, Attribution, ThreadCommand> command) {
        var memoEvent = event.payload();
        var memo = states.find(MemoFolding.FOLD, memoEvent.memoId().toString(), event.logIndex())
                .orElseThrow();
        if (memo.objection(objection).map(found -> found.passage()).isEmpty()) {
            return;
        }
        var who = memoEvent.by();
        commands.send(
                Sender.system(keyOf(event)),
                ThreadReceipt.class,
                now -> command.apply(memo, new Attribution(who.account(), now.at(), who.claim())));
    }

    private static OpenThread opening(MemoState memo, Attribution by, ObjectionRaised e, QuotedPassage passage) {
        return new OpenThread(
                e.objectionId(),
                e.memoId(),
                by,
                memo.header().number(),
                memo.header().owner(),
                ThreadKind.BLOCKING,
                AnchoredPassage.of(passage.anchor()),
                e.objectionId(),
                e.statement(),
                List.of(),
                ThreadReader.standing(memo, by.account()));
    }

    private static Reply reply(MemoState memo, Attribution by, UUID objection, String event, String words) {
        return new Reply(
                objection,
                memo.memoId(),
                by,
                UUID.nameUUIDFromBytes(event.getBytes(StandardCharsets.UTF_8)),
                words,
                List.of(),
                ThreadReader.standing(memo, by.account()));
    }
}

package io.sixpager.discussion.suggestion;

import io.sixpager.command.CommandPort;
import io.sixpager.command.Sender;
import io.sixpager.discussion.ThreadCommand.TakeSuggestion;
import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.model.Suggestion;
import io.sixpager.discussion.model.ThreadEvent.SuggestionAccepted;
import io.sixpager.discussion.model.ThreadEvent.SuggestionOffered;
import io.sixpager.discussion.model.ThreadEvent.SuggestionTaken;
import io.sixpager.discussion.model.ThreadEvent.ThreadReopened;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.model.MemoEvent.RevisionSubmitted;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoFolding;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.process.Policy;
import io.sixpager.projection.HistoricalStates;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * When a revision says what was accepted, then the suggestion is taken by it. The text tells that, not the author's
 * word: a coauthor may submit a revision without it.
 */
@Component
class WhenRevisionSubmittedThenSuggestionsAreTaken implements Policy<Object> {

    private final FollowedSuggestions followed;
    private final MemoTexts texts;
    private final HistoricalStates states;
    private final CommandPort commands;

    WhenRevisionSubmittedThenSuggestionsAreTaken(
            FollowedSuggestions followed, MemoTexts texts, HistoricalStates states, CommandPort commands) {
        this.followed = followed;
        this.texts = texts;
        this.states = states;
        this.commands = commands;
    }

    @Override
    public String name() {
        return "when-revision-submitted-then-suggestions-are-taken";
    }

    @Override
    public Set<Class<?>> events() {
        return Set.of(
                SuggestionOffered.class,
                SuggestionAccepted.class,
                SuggestionTaken.class,
                ThreadReopened.class,
                RevisionSubmitted.class);
    }

    @Override
    public Start start() {
        return Start.FIRST_EVENT;
    }

    @Override
    public void react(LoggedEvent<Object> event) {
        switch (event.payload()) {
            case SuggestionOffered e -> followed.follow(e.threadId(), e.memoId(), e.suggestion());
            case SuggestionAccepted e -> {
                followed.accept(e.threadId(), e.merged());
                // Who had written the words in by hand may have submitted them already.
                take(event, e.memoId());
            }
            case SuggestionTaken e -> followed.leave(e.threadId());
            case ThreadReopened e -> followed.leave(e.threadId());
            case RevisionSubmitted e -> take(event, e.memoId());
            default -> throw new IllegalStateException("Not asked for: " + event.payload());
        }
    }

    private void take(LoggedEvent<Object> event, MemoId memoId) {
        var accepted = followed.accepted(memoId);
        if (accepted.isEmpty()) {
            return;
        }
        var memo = states.find(MemoFolding.FOLD, memoId.toString(), event.logIndex())
                .orElseThrow();
        for (var each : accepted) {
            if (isTaken(memo, each.suggestion())) {
                commands.send(
                        Sender.system("taken:" + each.threadId() + ":" + event.logIndex()),
                        ThreadReceipt.class,
                        by -> new TakeSuggestion(each.threadId(), memoId, by, memo.currentNumber()));
            }
        }
    }

    private boolean isTaken(MemoState memo, Suggestion suggestion) {
        var base = memo.revision(suggestion.revision()).orElseThrow();
        var current = memo.current().orElseThrow();
        return current.number() > base.number() && suggestion.rewording().isIn(texts.of(current), texts.of(base));
    }
}

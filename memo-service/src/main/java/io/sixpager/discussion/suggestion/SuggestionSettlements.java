package io.sixpager.discussion.suggestion;

import io.sixpager.command.CommandPort;
import io.sixpager.command.IdempotencyKey;
import io.sixpager.command.Sender;
import io.sixpager.discussion.ThreadCommand.AcceptSuggestion;
import io.sixpager.discussion.ThreadCommand.DeclineSuggestion;
import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.decision.SuggestionEligibility;
import io.sixpager.discussion.model.Suggestion;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.memo.model.MemoState;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in the threads of suggestions what an author has done with them. */
@Component
class SuggestionSettlements {

    private final CommandPort commands;

    SuggestionSettlements(CommandPort commands) {
        this.commands = commands;
    }

    /** Refuses what the command would refuse, before anything is saved. */
    Suggestion requireAcceptable(MemoState memo, SeenThread chosen, Person author) {
        var suggestion = chosen.thread().suggestion();
        if (suggestion == null) {
            throw CommandRejected.conflict("Nothing is suggested in this thread.");
        }
        var standing = ThreadReader.standing(memo, author.username());
        SuggestionEligibility.accepting(chosen.thread(), chosen.seen(), author.username(), standing);
        return suggestion;
    }

    /** @param merged what the author has made of it; null where nobody had to choose */
    ThreadReceipt accept(MemoState memo, SeenThread thread, Person author, @Nullable Suggestion merged) {
        var id = thread.id();
        var standing = ThreadReader.standing(memo, author.username());
        return commands.send(
                once("accept", thread, author),
                ThreadReceipt.class,
                by -> new AcceptSuggestion(id, memo.memoId(), by, thread.seen(), standing, merged));
    }

    ThreadReceipt decline(MemoState memo, SeenThread thread, Person author, String reason) {
        var id = thread.id();
        var standing = ThreadReader.standing(memo, author.username());
        return commands.send(
                once("decline", thread, author),
                ThreadReceipt.class,
                by -> new DeclineSuggestion(id, memo.memoId(), by, thread.seen(), standing, reason));
    }

    private static Sender once(String act, SeenThread thread, Person author) {
        return Sender.of(author).once(IdempotencyKey.MADE_HERE + act + "-" + thread.id() + "-" + thread.seen());
    }
}

package io.sixpager.memo.web;

import io.sixpager.command.CommandEndpoint;
import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.query.MemoIds;
import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Sends commands to the memo that an address names. */
@Component
class MemoEndpoint {

    private final CommandEndpoint endpoint;
    private final MemoIds memos;

    MemoEndpoint(CommandEndpoint endpoint, MemoIds memos) {
        this.endpoint = endpoint;
        this.memos = memos;
    }

    /**
     * Sends one command, once, to the memo under this id or number. Nothing is looked for if it was answered before: who
     * has left a restricted memo is told once more that they have.
     *
     * @param body what the client sent
     * @throws CommandRejected if there is none, or none that the sender may see
     */
    Receipt send(String idOrNumber, HttpServletRequest request, Person sender, Object body, MemoRequest asked) {
        return send(request, sender, body, by -> asked.command(memos.require(idOrNumber), by));
    }

    /** Sends one command, once. */
    Receipt send(HttpServletRequest request, Person sender, Object body, Function<Attribution, MemoCommand> command) {
        return endpoint.send(request, sender, body, Receipt.class, command);
    }
}

package io.sixpager.turn.nudge;

import io.sixpager.command.CommandEndpoint;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.obligation.PresentObligations;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Mention;
import io.sixpager.turn.Debt;
import io.sixpager.turn.NudgeCommand.NudgePerson;
import io.sixpager.turn.NudgeCommand.NudgeReceipt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Somebody who waits reminds whoever they wait for. */
@RestController
class NudgeController {

    /** @param subject the id of the memo, or of the thread, to which it is owed */
    record NewNudge(
            @NotNull String source,
            @NotNull String subject,
            @NotNull String account,
            @NotNull String kind,
            @NotNull String reason) {

        Debt debt() {
            return new Debt(source, subject, account, kind);
        }
    }

    private final CommandEndpoint endpoint;
    private final MemoReader memos;
    private final PresentObligations obligations;

    NudgeController(CommandEndpoint endpoint, MemoReader memos, PresentObligations obligations) {
        this.endpoint = endpoint;
        this.memos = memos;
        this.obligations = obligations;
    }

    @PostMapping("/api/memos/{id}/nudges")
    @ResponseStatus(HttpStatus.CREATED)
    NudgeReceipt nudge(
            @PathVariable String id, @Valid @RequestBody NewNudge body, Person me, HttpServletRequest request) {
        return endpoint.send(request, me, body, NudgeReceipt.class, by -> {
            var memo = memos.require(id, me);
            var debt = body.debt();
            var owed = obligations.on(memo.header().number(), me).stream()
                    .filter(obligation -> Debt.of(obligation).equals(debt))
                    .toList();
            if (owed.isEmpty()) {
                throw CommandRejected.conflict(
                        "This does not wait for " + Mention.of(debt.account()) + ", or no longer does.");
            }
            var waits =
                    owed.stream().anyMatch(obligation -> obligation.waiting().contains(me.username()));
            return new NudgePerson(memo.memoId(), by, memo.header().number(), debt, waits, body.reason());
        });
    }
}

package io.sixpager.memo;

import io.sixpager.people.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands that end a review, and those that follow an end. */
@RestController
@RequestMapping("/api/memos/{id}")
class DecisionController {

    record NewDecision(
            @NotNull Integer revision,
            @NotNull String contentHash,
            @NotNull Outcome outcome,
            @NotNull String rationale) {}

    record Supersession(@NotNull String successor, @NotNull String reason) {}

    private final CommandRim rim;
    private final MemoReader memos;

    DecisionController(CommandRim rim, MemoReader memos) {
        this.rim = rim;
        this.memos = memos;
    }

    @PostMapping("/decision")
    Receipt decide(
            @PathVariable String id, @Valid @RequestBody NewDecision body, Person me, HttpServletRequest request) {
        var binding = new Binding(body.revision(), body.contentHash());
        return rim.send(
                id,
                request,
                me,
                body,
                (memo, by) -> new MemoCommand.MakeDecision(memo, by, binding, body.outcome(), body.rationale()));
    }

    @PostMapping("/withdrawal")
    Receipt withdraw(@PathVariable String id, @Valid @RequestBody Reason body, Person me, HttpServletRequest request) {
        return rim.send(id, request, me, body, (memo, by) -> new MemoCommand.WithdrawMemo(memo, by, body.reason()));
    }

    @PostMapping("/reopening")
    Receipt reopen(@PathVariable String id, @Valid @RequestBody Reason body, Person me, HttpServletRequest request) {
        return rim.send(id, request, me, body, (memo, by) -> new MemoCommand.ReopenDecision(memo, by, body.reason()));
    }

    @PostMapping("/supersession")
    Receipt supersede(
            @PathVariable String id, @Valid @RequestBody Supersession body, Person me, HttpServletRequest request) {
        var memo = memos.require(id, me).memoId();
        var successor = Successor.of(memos.asRecorded(memos.require(body.successor(), me)));
        return rim.send(request, me, body, by -> new MemoCommand.SupersedeMemo(memo, by, successor, body.reason()));
    }
}

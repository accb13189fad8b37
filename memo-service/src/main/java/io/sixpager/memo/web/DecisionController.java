package io.sixpager.memo.web;

import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.RevisionReference;
import io.sixpager.memo.model.Successor;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands that end a review, and those that follow an end. */
@RestController
@RequestMapping("/api/memos/{id}")
class DecisionController {

    /** {@code changesOfApproversSeen} confirms how many changes of the approvers the decider was shown. */
    record NewDecision(
            @NotNull Integer revision,
            @NotNull String contentHash,
            @Nullable String title,
            @NotNull Outcome outcome,
            @NotNull String rationale,
            @Nullable Integer changesOfApproversSeen) {

        MemoCommand command(MemoId memo, Attribution by) {
            var reference = new RevisionReference(revision, contentHash, title);
            return new MemoCommand.MakeDecision(memo, by, reference, outcome, rationale, changesOfApproversSeen);
        }
    }

    record Supersession(@NotNull String successor, @NotNull String reason) {

        /** The successor as the sender may see it. */
        MemoRequest among(MemoReader memos, Person sender) {
            return (memo, by) -> {
                var found = Successor.of(memos.asRecorded(memos.require(successor, sender)));
                return new MemoCommand.SupersedeMemo(memo, by, found, reason);
            };
        }
    }

    private final MemoEndpoint endpoint;
    private final MemoReader memos;

    DecisionController(MemoEndpoint endpoint, MemoReader memos) {
        this.endpoint = endpoint;
        this.memos = memos;
    }

    @PostMapping("/decision")
    Receipt decide(
            @PathVariable String id, @Valid @RequestBody NewDecision body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body::command);
    }

    @PostMapping("/withdrawal")
    Receipt withdraw(@PathVariable String id, @Valid @RequestBody Reason body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body::withdrawal);
    }

    @PostMapping("/reopening")
    Receipt reopen(@PathVariable String id, @Valid @RequestBody Reason body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body::reopening);
    }

    @PostMapping("/supersession")
    Receipt supersede(
            @PathVariable String id, @Valid @RequestBody Supersession body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body.among(memos, me));
    }
}

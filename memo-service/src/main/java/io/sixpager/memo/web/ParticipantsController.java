package io.sixpager.memo.web;

import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.Role;
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

/** Commands about who takes part in a review that is open. */
@RestController
@RequestMapping("/api/memos/{id}")
class ParticipantsController {

    /** Somebody more for a review that is open. */
    record NewParticipant(
            @NotNull String account,
            @NotNull Role role,
            @Nullable String reason) {

        MemoCommand command(MemoId memo, Attribution by) {
            return new MemoCommand.AddParticipant(memo, by, new Invitation(account, role), reason);
        }
    }

    record ParticipantRemoval(
            @NotNull String account, @Nullable String reason) {

        MemoCommand command(MemoId memo, Attribution by) {
            return new MemoCommand.RemoveParticipant(memo, by, account, reason);
        }
    }

    record Deputy(@NotNull String to, @NotNull String reason) {

        MemoCommand command(MemoId memo, Attribution by) {
            return new MemoCommand.DelegateVerdict(memo, by, to, reason);
        }
    }

    private final MemoEndpoint endpoint;

    ParticipantsController(MemoEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @PostMapping("/participants")
    Receipt addParticipant(
            @PathVariable String id, @Valid @RequestBody NewParticipant body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body::command);
    }

    @PostMapping("/participants/removal")
    Receipt removeParticipant(
            @PathVariable String id,
            @Valid @RequestBody ParticipantRemoval body,
            Person me,
            HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body::command);
    }

    @PostMapping("/recusal")
    Receipt recuse(@PathVariable String id, @Valid @RequestBody Reason body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body::recusal);
    }

    @PostMapping("/delegations")
    Receipt delegate(@PathVariable String id, @Valid @RequestBody Deputy body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body::command);
    }
}

package io.sixpager.memo.web;

import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.RevisionReference;
import io.sixpager.memo.model.Role;
import io.sixpager.memo.model.VerdictKind;
import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands of a review: its participants, readings and verdicts. */
@RestController
@RequestMapping("/api/memos/{id}")
class ReviewController {

    record Invited(@NotNull String account, @NotNull Role role) {

        Invitation invitation() {
            return new Invitation(account, role);
        }

        MemoCommand command(MemoId memo, Attribution by) {
            return new MemoCommand.AddParticipant(memo, by, invitation());
        }
    }

    record NewReview(
            @NotNull Door door,
            @NotNull Instant due,
            @NotNull @Size(max = 100) List<@Valid @NotNull Invited> participants) {

        MemoCommand command(MemoId memo, Attribution by) {
            var invitations = participants.stream().map(Invited::invitation).toList();
            return new MemoCommand.OpenReview(memo, by, door, due, invitations);
        }
    }

    record Extension(@NotNull Instant due, @NotNull String reason) {

        MemoCommand command(MemoId memo, Attribution by) {
            return new MemoCommand.ExtendReview(memo, by, due, reason);
        }
    }

    record Deputy(@NotNull String to, @NotNull String reason) {

        MemoCommand command(MemoId memo, Attribution by) {
            return new MemoCommand.DelegateVerdict(memo, by, to, reason);
        }
    }

    record NewReading(
            @NotNull Integer revision,
            @NotNull String contentHash,
            @NotNull @Size(max = 1000) Set<@NotNull Integer> pages,
            @NotNull Integer seconds) {

        MemoCommand command(MemoId memo, Attribution by) {
            var reference = new RevisionReference(revision, contentHash);
            return new MemoCommand.RecordReading(memo, by, reference, pages, seconds);
        }
    }

    /** {@code title} is what the memo was called on the sender's screen. */
    record NewVerdict(
            @NotNull Integer revision,
            @NotNull String contentHash,
            @Nullable String title,
            @NotNull VerdictKind verdict,
            @Nullable String reason,
            @Nullable String conditions,
            @Nullable String onBehalfOf) {

        /** @param objection the id of the objection, should the verdict be one */
        MemoRequest opening(UUID objection) {
            var reference = new RevisionReference(revision, contentHash, title);
            return (memo, by) -> new MemoCommand.GiveVerdict(
                    memo, by, reference, verdict, reason, conditions, onBehalfOf, objection);
        }
    }

    record VerdictWithdrawal(
            @NotNull String reason, @Nullable String onBehalfOf) {

        MemoCommand command(MemoId memo, Attribution by) {
            return new MemoCommand.WithdrawVerdict(memo, by, reason, onBehalfOf);
        }
    }

    private final MemoEndpoint endpoint;

    ReviewController(MemoEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @PostMapping("/review")
    Receipt openReview(
            @PathVariable String id, @Valid @RequestBody NewReview body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body::command);
    }

    @PostMapping("/review/extension")
    Receipt extendReview(
            @PathVariable String id, @Valid @RequestBody Extension body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body::command);
    }

    @PostMapping("/review/decision-request")
    Receipt requestDecision(
            @PathVariable String id, @Valid @RequestBody Reason body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body::decisionRequest);
    }

    @PostMapping("/participants")
    Receipt addParticipant(
            @PathVariable String id, @Valid @RequestBody Invited body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body::command);
    }

    @DeleteMapping("/participants/{account}")
    Receipt removeParticipant(
            @PathVariable String id, @PathVariable String account, Person me, HttpServletRequest request) {
        return endpoint.send(
                id, request, me, account, (memo, by) -> new MemoCommand.RemoveParticipant(memo, by, account));
    }

    @PostMapping("/recusal")
    Receipt recuse(@PathVariable String id, @Valid @RequestBody Reason body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body::recusal);
    }

    @PostMapping("/delegations")
    Receipt delegate(@PathVariable String id, @Valid @RequestBody Deputy body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body::command);
    }

    @PostMapping("/readings")
    Receipt recordReading(
            @PathVariable String id, @Valid @RequestBody NewReading body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body::command);
    }

    @PostMapping("/verdicts")
    Receipt giveVerdict(
            @PathVariable String id, @Valid @RequestBody NewVerdict body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body.opening(UUID.randomUUID()));
    }

    @PostMapping("/verdicts/withdrawal")
    Receipt withdrawVerdict(
            @PathVariable String id,
            @Valid @RequestBody VerdictWithdrawal body,
            Person me,
            HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body::command);
    }
}

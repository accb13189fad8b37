package io.sixpager.memo;

import io.sixpager.people.Directory;
import io.sixpager.people.Person;
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

    record Invited(@NotNull String account, @NotNull Role role) {}

    record NewReview(
            @NotNull Door door,
            @NotNull Instant due,
            @NotNull @Size(max = 100) List<@Valid @NotNull Invited> participants) {}

    record Deputy(@NotNull String to, @NotNull String reason) {}

    record NewReading(
            @NotNull Integer revision,
            @NotNull String contentHash,
            @NotNull @Size(max = 1000) Set<@NotNull Integer> pages,
            @NotNull Integer seconds) {}

    record NewVerdict(
            @NotNull Integer revision,
            @NotNull String contentHash,
            @NotNull VerdictKind verdict,
            @Nullable String reason,
            @Nullable String conditions,
            @Nullable String onBehalfOf) {}

    private final CommandRim rim;
    private final MemoReader memos;
    private final Directory directory;

    ReviewController(CommandRim rim, MemoReader memos, Directory directory) {
        this.rim = rim;
        this.memos = memos;
        this.directory = directory;
    }

    private Invitation invitation(Invited invited) {
        if (invited.role() == Role.INFORMED) {
            directory.require(invited.account());
        } else {
            directory.requireMember(invited.account());
        }
        return new Invitation(invited.account(), invited.role());
    }

    @PostMapping("/review")
    Receipt openReview(
            @PathVariable String id, @Valid @RequestBody NewReview body, Person me, HttpServletRequest request) {
        var memo = memos.require(id, me).memoId();
        var invitations = body.participants().stream().map(this::invitation).toList();
        return rim.send(
                request, me, body, by -> new MemoCommand.OpenReview(memo, by, body.door(), body.due(), invitations));
    }

    @PostMapping("/participants")
    Receipt addParticipant(
            @PathVariable String id, @Valid @RequestBody Invited body, Person me, HttpServletRequest request) {
        var memo = memos.require(id, me).memoId();
        var invitation = invitation(body);
        return rim.send(request, me, body, by -> new MemoCommand.AddParticipant(memo, by, invitation));
    }

    @DeleteMapping("/participants/{account}")
    Receipt removeParticipant(
            @PathVariable String id, @PathVariable String account, Person me, HttpServletRequest request) {
        var memo = memos.require(id, me).memoId();
        var gone = directory
                .find(account)
                .filter(person -> person.active() && !person.audits())
                .isEmpty();
        return rim.send(request, me, account, by -> new MemoCommand.RemoveParticipant(memo, by, account, gone));
    }

    @PostMapping("/recusal")
    Receipt recuse(@PathVariable String id, @Valid @RequestBody Reason body, Person me, HttpServletRequest request) {
        return rim.send(
                id, request, me, body, (memo, by) -> new MemoCommand.RecuseParticipant(memo, by, body.reason()));
    }

    @PostMapping("/delegations")
    Receipt delegate(@PathVariable String id, @Valid @RequestBody Deputy body, Person me, HttpServletRequest request) {
        var memo = memos.require(id, me).memoId();
        directory.requireMember(body.to());
        return rim.send(request, me, body, by -> new MemoCommand.DelegateVerdict(memo, by, body.to(), body.reason()));
    }

    @PostMapping("/readings")
    Receipt recordReading(
            @PathVariable String id, @Valid @RequestBody NewReading body, Person me, HttpServletRequest request) {
        var binding = new Binding(body.revision(), body.contentHash());
        return rim.send(
                id,
                request,
                me,
                body,
                (memo, by) -> new MemoCommand.RecordReading(memo, by, binding, body.pages(), body.seconds()));
    }

    @PostMapping("/verdicts")
    Receipt giveVerdict(
            @PathVariable String id, @Valid @RequestBody NewVerdict body, Person me, HttpServletRequest request) {
        var binding = new Binding(body.revision(), body.contentHash());
        return rim.send(
                id,
                request,
                me,
                body,
                (memo, by) -> new MemoCommand.GiveVerdict(
                        memo,
                        by,
                        binding,
                        body.verdict(),
                        body.reason(),
                        body.conditions(),
                        body.onBehalfOf(),
                        UUID.randomUUID()));
    }
}

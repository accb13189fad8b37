package io.sixpager.memo.web;

import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.Receipt;
import io.sixpager.people.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands about the conditions of an assent. */
@RestController
@RequestMapping("/api/memos/{id}/conditions/{condition}")
class ConditionController {

    /** {@code revision} is the one that meets the condition, where a text does. */
    record NewProposal(@Nullable Integer revision, @NotNull String evidence) {

        MemoRequest of(UUID condition) {
            return (memo, by) -> new MemoCommand.ProposeConditionMet(memo, by, condition, revision, evidence);
        }
    }

    /** {@code proposalsSeen} is how many proposals were on the sender's screen. */
    record Confirmation(@NotNull Integer proposalsSeen) {

        MemoRequest of(UUID condition) {
            return (memo, by) -> new MemoCommand.ConfirmCondition(memo, by, condition, proposalsSeen);
        }
    }

    record NewOwner(@NotNull String to, @NotNull String reason) {

        MemoRequest of(UUID condition) {
            return (memo, by) -> new MemoCommand.HandOverCondition(memo, by, condition, to, reason);
        }
    }

    private final MemoEndpoint endpoint;

    ConditionController(MemoEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @PostMapping("/proposal")
    Receipt proposeConditionMet(
            @PathVariable String id,
            @PathVariable UUID condition,
            @Valid @RequestBody NewProposal body,
            Person me,
            HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body.of(condition));
    }

    @PostMapping("/confirmation")
    Receipt confirmCondition(
            @PathVariable String id,
            @PathVariable UUID condition,
            @Valid @RequestBody Confirmation body,
            Person me,
            HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body.of(condition));
    }

    @PostMapping("/refusal")
    Receipt refuseCondition(
            @PathVariable String id,
            @PathVariable UUID condition,
            @Valid @RequestBody Reason body,
            Person me,
            HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body.toRefuse(condition));
    }

    @PostMapping("/waiver")
    Receipt waiveCondition(
            @PathVariable String id,
            @PathVariable UUID condition,
            @Valid @RequestBody Reason body,
            Person me,
            HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body.toWaive(condition));
    }

    @PostMapping("/handover")
    Receipt handOverCondition(
            @PathVariable String id,
            @PathVariable UUID condition,
            @Valid @RequestBody NewOwner body,
            Person me,
            HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body.of(condition));
    }
}

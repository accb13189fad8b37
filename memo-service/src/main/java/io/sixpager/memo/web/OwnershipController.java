package io.sixpager.memo.web;

import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.MemoId;
import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands about whose a memo is, and about what people are told. */
@RestController
@RequestMapping("/api/memos/{id}")
class OwnershipController {

    /** {@code from} is the owner on the sender's screen. */
    record MemoHandover(
            @NotNull String from,
            @NotNull String to,
            @NotNull String reason) {

        MemoCommand command(MemoId memo, Attribution by) {
            return new MemoCommand.HandOverMemo(memo, by, from, to, reason, false);
        }
    }

    /** {@code noticesSeen} is how many were on the sender's screen. */
    record Acknowledgement(@NotNull Integer noticesSeen) {

        MemoCommand command(MemoId memo, Attribution by) {
            return new MemoCommand.AcknowledgeNotices(memo, by, noticesSeen);
        }
    }

    private final MemoEndpoint endpoint;

    OwnershipController(MemoEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @PostMapping("/handover")
    Receipt handOverMemo(
            @PathVariable String id, @Valid @RequestBody MemoHandover body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body::command);
    }

    @PostMapping("/acknowledgement")
    Receipt acknowledgeNotices(
            @PathVariable String id, @Valid @RequestBody Acknowledgement body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body::command);
    }
}

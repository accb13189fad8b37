package io.sixpager.memo.web;

import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.RevisionReference;
import io.sixpager.people.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Commands about objections. */
@RestController
@RequestMapping("/api/memos/{id}/objections")
class ObjectionController {

    record NewObjection(
            @NotNull Integer revision,
            @NotNull String contentHash,
            @Nullable String title,
            @NotNull String statement) {

        MemoRequest raising(UUID objection) {
            var reference = new RevisionReference(revision, contentHash, title);
            return (memo, by) -> new MemoCommand.RaiseObjection(memo, by, reference, objection, statement);
        }
    }

    record NewAnswer(@NotNull String answer) {

        MemoRequest to(UUID objection) {
            return (memo, by) -> new MemoCommand.AnswerObjection(memo, by, objection, answer);
        }
    }

    private final MemoEndpoint endpoint;

    ObjectionController(MemoEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt raiseObjection(
            @PathVariable String id, @Valid @RequestBody NewObjection body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body.raising(UUID.randomUUID()));
    }

    @PostMapping("/{objection}/answer")
    Receipt answerObjection(
            @PathVariable String id,
            @PathVariable UUID objection,
            @Valid @RequestBody NewAnswer body,
            Person me,
            HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body.to(objection));
    }

    @PostMapping("/{objection}/lift")
    Receipt liftObjection(
            @PathVariable String id,
            @PathVariable UUID objection,
            @Valid @RequestBody Reason body,
            Person me,
            HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body.toLift(objection));
    }

    @PostMapping("/{objection}/override")
    Receipt overrideObjection(
            @PathVariable String id,
            @PathVariable UUID objection,
            @Valid @RequestBody Reason body,
            Person me,
            HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body.toOverride(objection));
    }
}

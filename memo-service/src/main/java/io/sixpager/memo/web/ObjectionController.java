package io.sixpager.memo.web;

import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.RevisionReference;
import io.sixpager.memo.text.SelectedPassages.SelectedPassage;
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

    /** {@code passage} is what somebody selected; {@code quote} the same as words that stand once in the text. */
    record NewObjection(
            @NotNull Integer revision,
            @NotNull String contentHash,
            @Nullable String title,
            @NotNull String statement,
            @Nullable @Valid SelectedPassage passage,
            @Nullable String quote) {

        MemoRequest raising(UUID objection, ObjectedPassages passages, Person sender) {
            var reference = new RevisionReference(revision, contentHash, title);
            return (memo, by) -> new MemoCommand.RaiseObjection(
                    memo, by, reference, objection, statement, passages.named(memo, revision, passage, quote, sender));
        }
    }

    /** {@code quote} is what answers it, in words that stand once in the text of {@code revision}. */
    record NewAnswer(
            @NotNull String answer,
            @Nullable Integer revision,
            @Nullable String quote) {

        MemoRequest to(UUID objection, ObjectedPassages passages, Person sender) {
            return (memo, by) -> new MemoCommand.AnswerObjection(
                    memo, by, objection, answer, revision, passages.quoted(memo, revision, quote, sender));
        }
    }

    /** {@code answersSeen} is how many answers were on the sender's screen. */
    record Sustainment(
            @NotNull Integer answersSeen, @NotNull String reason) {

        MemoRequest of(UUID objection) {
            return (memo, by) -> new MemoCommand.SustainObjection(memo, by, objection, answersSeen, reason);
        }
    }

    record NewAnswerer(@NotNull String to, @NotNull String reason) {

        MemoRequest of(UUID objection) {
            return (memo, by) -> new MemoCommand.HandOverObjection(memo, by, objection, to, reason);
        }
    }

    private final MemoEndpoint endpoint;
    private final ObjectedPassages passages;

    ObjectionController(MemoEndpoint endpoint, ObjectedPassages passages) {
        this.endpoint = endpoint;
        this.passages = passages;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt raiseObjection(
            @PathVariable String id, @Valid @RequestBody NewObjection body, Person me, HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body.raising(UUID.randomUUID(), passages, me));
    }

    @PostMapping("/{objection}/answer")
    Receipt answerObjection(
            @PathVariable String id,
            @PathVariable UUID objection,
            @Valid @RequestBody NewAnswer body,
            Person me,
            HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body.to(objection, passages, me));
    }

    @PostMapping("/{objection}/handover")
    Receipt handOverObjection(
            @PathVariable String id,
            @PathVariable UUID objection,
            @Valid @RequestBody NewAnswerer body,
            Person me,
            HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body.of(objection));
    }

    @PostMapping("/{objection}/sustainment")
    Receipt sustainObjection(
            @PathVariable String id,
            @PathVariable UUID objection,
            @Valid @RequestBody Sustainment body,
            Person me,
            HttpServletRequest request) {
        return endpoint.send(id, request, me, body, body.of(objection));
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

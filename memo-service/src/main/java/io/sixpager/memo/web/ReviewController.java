package io.sixpager.memo.web;

import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.Invitation;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.NewCondition;
import io.sixpager.memo.model.RevisionReference;
import io.sixpager.memo.model.Role;
import io.sixpager.memo.model.VerdictKind;
import io.sixpager.memo.text.SelectedPassages.SelectedPassage;
import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands of a review: its due date, readings and verdicts. */
@RestController
@RequestMapping("/api/memos/{id}")
class ReviewController {

    record Invited(@NotNull String account, @NotNull Role role) {

        Invitation invitation() {
            return new Invitation(account, role);
        }
    }

    /** {@code policy} names one of those that the door allows; without it, it is the first of them. */
    record NewReview(
            @NotNull Door door,
            @NotNull Instant due,
            @NotNull @Size(max = 100) List<@Valid @NotNull Invited> participants,
            @Nullable String policy) {

        MemoCommand command(MemoId memo, Attribution by) {
            var invitations = participants.stream().map(Invited::invitation).toList();
            return new MemoCommand.OpenReview(memo, by, door, due, invitations, policy, null);
        }
    }

    record Extension(@NotNull Instant due, @NotNull String reason) {

        MemoCommand command(MemoId memo, Attribution by) {
            return new MemoCommand.ExtendReview(memo, by, due, reason);
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

    /** {@code owner} is who is to meet it; the owner of the memo if nobody is named. */
    record StatedCondition(@NotNull String text, @Nullable String owner) {}

    /**
     * {@code title} is what the memo was called on the sender's screen. {@code conditions} is a single condition in plain
     * words; {@code conditionItems} are several, each with its owner. {@code passage} is what somebody selected and objects
     * to; {@code quote} the same as words that stand once in the text.
     */
    record NewVerdict(
            @NotNull Integer revision,
            @NotNull String contentHash,
            @Nullable String title,
            @NotNull VerdictKind verdict,
            @Nullable String reason,
            @Nullable String conditions,
            @Nullable @Size(max = 20) List<@Valid @NotNull StatedCondition> conditionItems,
            @Nullable String onBehalfOf,
            @Nullable @Valid SelectedPassage passage,
            @Nullable String quote) {

        /** @param objection the id of the objection, should the verdict be one, or else of its first condition */
        MemoRequest opening(UUID objection, ObjectedPassages passages, Person sender) {
            var reference = new RevisionReference(revision, contentHash, title);
            return (memo, by) -> new MemoCommand.GiveVerdict(
                    memo,
                    by,
                    reference,
                    verdict,
                    reason,
                    stated(objection),
                    onBehalfOf,
                    objection,
                    passages.named(memo, revision, passage, quote, sender));
        }

        /** The first gets the new id, and each further one an id that follows from it. */
        private List<NewCondition> stated(UUID newId) {
            var single = conditions == null || conditions.isBlank()
                    ? Stream.<StatedCondition>empty()
                    : Stream.of(new StatedCondition(conditions, null));
            var all = Stream.concat(single, conditionItems == null ? Stream.empty() : conditionItems.stream())
                    .toList();
            return IntStream.range(0, all.size())
                    .mapToObj(i -> new NewCondition(
                            i == 0 ? newId : UUID.nameUUIDFromBytes((newId + " " + i).getBytes(StandardCharsets.UTF_8)),
                            all.get(i).text(),
                            all.get(i).owner()))
                    .toList();
        }
    }

    record VerdictWithdrawal(
            @NotNull String reason, @Nullable String onBehalfOf) {

        MemoCommand command(MemoId memo, Attribution by) {
            return new MemoCommand.WithdrawVerdict(memo, by, reason, onBehalfOf);
        }
    }

    /** The revision that the decider does not want to wait for. */
    record ReadingOverride(
            @NotNull Integer revision,
            @NotNull String contentHash,
            @Nullable String title,
            @NotNull String reason) {

        MemoCommand command(MemoId memo, Attribution by) {
            return new MemoCommand.OverrideReadingPeriod(
                    memo, by, new RevisionReference(revision, contentHash, title), reason);
        }
    }

    private final MemoEndpoint endpoint;
    private final ObjectedPassages passages;

    ReviewController(MemoEndpoint endpoint, ObjectedPassages passages) {
        this.endpoint = endpoint;
        this.passages = passages;
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

    @PostMapping("/review/reading-override")
    Receipt overrideReadingPeriod(
            @PathVariable String id, @Valid @RequestBody ReadingOverride body, Person me, HttpServletRequest request) {
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
        return endpoint.send(id, request, me, body, body.opening(UUID.randomUUID(), passages, me));
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

package io.sixpager.discussion.web;

import io.sixpager.command.CommandEndpoint;
import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.discussion.suggestion.Acceptance;
import io.sixpager.discussion.suggestion.SeenThread;
import io.sixpager.discussion.suggestion.Settled;
import io.sixpager.discussion.web.ThreadBodies.Reasoned;
import io.sixpager.discussion.web.ThreadBodies.Seen;
import io.sixpager.memo.model.MemoState;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of suggestions: an author accepts or declines, whoever made one withdraws it. */
@RestController
@RequestMapping("/api/memos/{id}/suggestions")
class SuggestionController {

    private static final int MOST = 200;

    /** @param seen the version of the thread that is on the sender's screen */
    record SeenSuggestion(@NotNull UUID thread, @NotNull Long seen) {}

    record Choice(@NotNull @NotEmpty @Size(max = MOST) List<@Valid @NotNull SeenSuggestion> suggestions) {}

    record DeclinedChoice(
            @NotNull @NotEmpty @Size(max = MOST) List<@Valid @NotNull SeenSuggestion> suggestions,
            @NotNull String reason) {}

    private final CommandEndpoint endpoint;
    private final ThreadReader threads;
    private final Acceptance acceptance;

    SuggestionController(CommandEndpoint endpoint, ThreadReader threads, Acceptance acceptance) {
        this.endpoint = endpoint;
        this.threads = threads;
        this.acceptance = acceptance;
    }

    /** Into the sender's draft. */
    @PostMapping("/acceptance")
    Settled acceptSuggestions(@PathVariable String id, @Valid @RequestBody Choice body, Person me) {
        var memo = threads.requireRecordedMemo(id, me);
        return acceptance.intoDraft(memo, chosen(memo, body.suggestions()), me);
    }

    /** Several for one reason. */
    @PostMapping("/decline")
    Settled declineSuggestions(@PathVariable String id, @Valid @RequestBody DeclinedChoice body, Person me) {
        var memo = threads.requireRecordedMemo(id, me);
        return acceptance.decline(memo, chosen(memo, body.suggestions()), body.reason(), me);
    }

    /** The sender has written the words into the draft. */
    @PostMapping("/{thread}/acceptance")
    ThreadReceipt acceptByHand(
            @PathVariable String id, @PathVariable UUID thread, @Valid @RequestBody Seen body, Person me) {
        var memo = threads.requireRecordedMemo(id, me);
        return acceptance.byHand(memo, new SeenThread(require(memo, thread), body.seen()), me);
    }

    @PostMapping("/{thread}/decline")
    ThreadReceipt declineSuggestion(
            @PathVariable String id,
            @PathVariable UUID thread,
            @Valid @RequestBody Reasoned body,
            Person me,
            HttpServletRequest request) {
        return endpoint.send(
                request, me, body, ThreadReceipt.class, by -> body.declining(thread, threads.requireMemo(id, me), by));
    }

    @PostMapping("/{thread}/withdrawal")
    ThreadReceipt withdrawSuggestion(
            @PathVariable String id,
            @PathVariable UUID thread,
            @Valid @RequestBody Seen body,
            Person me,
            HttpServletRequest request) {
        return endpoint.send(
                request,
                me,
                body,
                ThreadReceipt.class,
                by -> body.withdrawing(thread, threads.requireMemo(id, me), by));
    }

    private List<SeenThread> chosen(MemoState memo, List<SeenSuggestion> suggestions) {
        return suggestions.stream()
                .map(each -> new SeenThread(require(memo, each.thread()), each.seen()))
                .toList();
    }

    private ThreadState require(MemoState memo, UUID thread) {
        return threads.asRecorded(memo, thread).orElseThrow(() -> CommandRejected.notFound(ThreadState.NONE));
    }
}

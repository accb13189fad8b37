package io.sixpager.discussion.web;

import io.sixpager.command.CommandEndpoint;
import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.discussion.web.ThreadBodies.GonePassage;
import io.sixpager.discussion.web.ThreadBodies.PointedPassage;
import io.sixpager.memo.text.SelectedPassages;
import io.sixpager.people.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the words of a thread stand, because a person knows better. */
@RestController
@RequestMapping("/api/memos/{id}/threads/{thread}")
class ThreadPassageController {

    private final CommandEndpoint endpoint;
    private final ThreadReader threads;
    private final SelectedPassages passages;

    ThreadPassageController(CommandEndpoint endpoint, ThreadReader threads, SelectedPassages passages) {
        this.endpoint = endpoint;
        this.threads = threads;
        this.passages = passages;
    }

    /** Of an ambiguous or orphaned thread. */
    @PostMapping("/passage")
    ThreadReceipt choosePassage(
            @PathVariable String id,
            @PathVariable UUID thread,
            @Valid @RequestBody PointedPassage body,
            Person me,
            HttpServletRequest request) {
        return endpoint.send(request, me, body, ThreadReceipt.class, by -> {
            var memo = threads.requireMemo(id, me, body.passage().revision());
            return body.of(thread, memo, by, passage -> passages.require(memo, passage));
        });
    }

    /** None of the places where an ambiguous one may stand is meant. */
    @PostMapping("/gone-passage")
    ThreadReceipt giveUpPassage(
            @PathVariable String id,
            @PathVariable UUID thread,
            @Valid @RequestBody GonePassage body,
            Person me,
            HttpServletRequest request) {
        return endpoint.send(request, me, body, ThreadReceipt.class, by -> {
            var memo = threads.requireMemo(id, me, body.revision());
            return body.of(thread, memo, by);
        });
    }
}

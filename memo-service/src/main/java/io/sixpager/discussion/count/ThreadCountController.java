package io.sixpager.discussion.count;

import io.sixpager.discussion.count.OpenThreads.ThreadCount;
import io.sixpager.people.Person;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What board, list, inbox and memo say of discussions, in one answer for all of them. */
@RestController
class ThreadCountController {

    record ThreadCounts(List<ThreadCount> memos) {}

    private final OpenThreads threads;

    ThreadCountController(OpenThreads threads) {
        this.threads = threads;
    }

    @GetMapping("/api/thread-counts")
    ThreadCounts counts(Person me) {
        return new ThreadCounts(threads.counts(me));
    }
}

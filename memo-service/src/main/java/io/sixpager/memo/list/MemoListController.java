package io.sixpager.memo.list;

import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Stage;
import io.sixpager.people.Person;
import io.sixpager.projection.Moment;
import io.sixpager.shared.PageOf;
import io.sixpager.shared.VisibleText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All memos that the reader may see, the one changed last first. */
@RestController
@RequestMapping("/api/memos")
class MemoListController {

    private final MemoListView view;
    private final PastMemoList past;

    MemoListController(MemoListView view, PastMemoList past) {
        this.view = view;
        this.past = past;
    }

    /**
     * @param q part of a title, a memo's number, or words that stand in one of its revisions
     * @param person who takes part in it
     * @param mine those that the reader writes
     * @param waiting those in which it is the reader's turn
     * @param index of the log, to see the list as it was after that entry; {@code time} says the same by the clock
     */
    @GetMapping
    PageOf<MemoRow> memos(
            @RequestParam @Nullable Stage stage,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable Outcome outcome,
            @RequestParam @Nullable String person,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable Long index,
            @RequestParam @Nullable Instant time,
            Person me) {
        VisibleText.requireFindable(q);
        VisibleText.requireFindable(person);
        var filter = new MemoFilter(
                stage,
                q == null || q.isBlank() ? null : q.strip(),
                outcome,
                person,
                mine ? me.username() : null,
                waiting ? me.username() : null,
                overdue);
        var after = cursor == null ? null : Cursor.parse(cursor);
        var moment = new Moment(index, time);
        return moment.isPresent()
                ? view.find(me, filter, after, PageOf.limit(limit))
                : past.find(me, moment, filter, after, PageOf.limit(limit));
    }
}

package io.sixpager.memo.list;

import io.sixpager.memo.model.Stage;
import io.sixpager.people.Person;
import io.sixpager.projection.Moment;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.PageOf;
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
     * @param q part of a title, or a memo's number
     * @param index of the log, to see the list as it was after that entry; {@code time} says the same by the clock
     */
    @GetMapping
    PageOf<MemoRow> memos(
            @RequestParam @Nullable Stage stage,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable Long index,
            @RequestParam @Nullable Instant time,
            Person me) {
        if (q != null && q.indexOf(0) >= 0) {
            throw CommandRejected.invalid("Nothing can be found by the character U+0000.");
        }
        var text = q == null || q.isBlank() ? null : q.strip();
        var after = cursor == null ? null : MemoListView.Cursor.parse(cursor);
        var moment = new Moment(index, time);
        return moment.isPresent()
                ? view.find(me, stage, text, after, PageOf.limit(limit))
                : past.find(me, moment, new PastMemoList.Wanted(stage, text, after, PageOf.limit(limit)));
    }
}

package io.sixpager.memo.list;

import io.sixpager.memo.model.Stage;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.PageOf;
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

    MemoListController(MemoListView view) {
        this.view = view;
    }

    /** @param q part of a title, or a memo's number */
    @GetMapping
    PageOf<MemoRow> memos(
            @RequestParam @Nullable Stage stage,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit,
            Person me) {
        if (q != null && q.indexOf(0) >= 0) {
            throw CommandRejected.invalid("Nothing can be found by the character U+0000.");
        }
        return view.find(
                me,
                stage,
                q == null || q.isBlank() ? null : q.strip(),
                cursor == null ? null : MemoListView.Cursor.parse(cursor),
                PageOf.limit(limit));
    }
}

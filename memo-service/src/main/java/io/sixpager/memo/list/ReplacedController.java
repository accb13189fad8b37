package io.sixpager.memo.list;

import io.sixpager.memo.query.MemoReader;
import io.sixpager.people.Person;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The memos whose place a memo has taken, as far as the reader may see them. */
@RestController
class ReplacedController {

    private final MemoReader memos;
    private final ReplacedMemos replaced;

    ReplacedController(MemoReader memos, ReplacedMemos replaced) {
        this.memos = memos;
        this.replaced = replaced;
    }

    @GetMapping("/api/memos/{id}/replaced")
    List<MemoRow> replaced(@PathVariable String id, Person me) {
        return replaced.by(memos.require(id, me).memoId(), me);
    }
}

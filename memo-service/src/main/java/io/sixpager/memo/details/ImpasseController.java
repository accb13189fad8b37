package io.sixpager.memo.details;

import io.sixpager.memo.gate.Impasse;
import io.sixpager.memo.model.Stage;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.people.Directory;
import io.sixpager.people.Person;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Why a memo in review can never be approved as things are. Accounts close without a word to the memo, so it is asked anew. */
@RestController
class ImpasseController {

    private final MemoReader memos;
    private final Directory directory;

    ImpasseController(MemoReader memos, Directory directory) {
        this.memos = memos;
        this.directory = directory;
    }

    @GetMapping("/api/memos/{id}/impasses")
    List<Impasse> impasses(@PathVariable String id, Person me) {
        var memo = memos.require(id, me);
        var review = memo.review();
        return memo.stage() != Stage.IN_REVIEW || review == null
                ? List.of()
                : Impasse.of(memo, review, account -> !directory.isMember(account));
    }
}

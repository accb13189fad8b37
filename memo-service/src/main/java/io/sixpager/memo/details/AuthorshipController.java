package io.sixpager.memo.details;

import static io.sixpager.memo.details.RevisionController.FOR_EVER;
import static io.sixpager.memo.details.RevisionController.require;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.sixpager.document.Authorship;
import io.sixpager.memo.MemoReader;
import io.sixpager.memo.MemoState;
import io.sixpager.memo.MemoTexts;
import io.sixpager.people.Person;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who wrote each sentence of a revision, and when: the revisions that brought it and touched it last. */
@RestController
@RequestMapping("/api/memos/{id}/revisions/{revision:\\d+}/authorship")
class AuthorshipController {

    /** Some 60 KiB each. */
    private static final int CACHED = 200;

    /** A revision whose page has an element around each sentence. */
    record RevisionAuthorship(int revision, String html, List<Authorship.Sentence> sentences) {}

    private final MemoReader memos;
    private final MemoTexts texts;
    private final Cache<String, Authorship> known =
            Caffeine.newBuilder().maximumSize(CACHED).build();

    AuthorshipController(MemoReader memos, MemoTexts texts) {
        this.memos = memos;
        this.texts = texts;
    }

    @GetMapping
    ResponseEntity<RevisionAuthorship> authorship(@PathVariable String id, @PathVariable int revision, Person me) {
        var memo = memos.requireWith(revision, id, me);
        require(memo, revision);
        var authorship = known.get(memo.memoId() + "@" + revision, _ -> follow(memo, revision));
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .body(new RevisionAuthorship(revision, authorship.html(), authorship.sentences()));
    }

    private Authorship follow(MemoState memo, int revision) {
        return texts.authorship(IntStream.rangeClosed(1, revision)
                .mapToObj(number -> require(memo, number))
                .toList());
    }
}

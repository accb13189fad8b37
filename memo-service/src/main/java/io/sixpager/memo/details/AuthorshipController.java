package io.sixpager.memo.details;

import static io.sixpager.memo.query.MemoReader.requireRevision;

import com.github.benmanes.caffeine.cache.Cache;
import io.sixpager.document.Authorship;
import io.sixpager.document.Sentence;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.memo.text.TakenRewordings;
import io.sixpager.memo.text.TakenRewordings.TakenRewording;
import io.sixpager.people.Person;
import io.sixpager.projection.WeighedCache;
import io.sixpager.web.ConditionalResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Who wrote each sentence of a revision, and when: the revisions that brought it and touched it last. */
@RestController
@RequestMapping("/api/memos/{id}/revisions/{revision:\\d+}/authorship")
class AuthorshipController {

    /** In characters; a page with its sentences has some 60,000. */
    private static final int KEPT = 8_000_000;

    /** What a sentence takes beside the page. */
    private static final int SENTENCE = 50;

    /** A revision whose page has an element around each sentence. */
    record RevisionAuthorship(int revision, String html, List<Sentence> sentences) {}

    private final MemoReader memos;
    private final MemoTexts texts;
    private final TakenRewordings rewordings;
    private final ConditionalResponse kept;
    private final Cache<String, Authorship> known = WeighedCache.ofAtMost(
                    KEPT,
                    (String _, Authorship of) ->
                            of.html().length() + SENTENCE * of.sentences().size())
            .build();

    AuthorshipController(MemoReader memos, MemoTexts texts, TakenRewordings rewordings, ConditionalResponse kept) {
        this.memos = memos;
        this.texts = texts;
        this.rewordings = rewordings;
        this.kept = kept;
    }

    @GetMapping
    ResponseEntity<RevisionAuthorship> authorship(
            @PathVariable String id, @PathVariable int revision, Person me, WebRequest request) {
        var memo = memos.requireWith(revision, id, me);
        requireRevision(memo, revision);
        var taken = rewordings.of(memo.memoId()).stream()
                .filter(each -> each.revision() <= revision)
                .toList();
        // Revisions are only added, and so is what is known to have been proposed by others.
        var place = memo.memoId() + "@" + revision + "+" + taken.size();
        return kept.answer(request, kept.tag("authorship", place), () -> {
            var authorship = known.get(place, _ -> follow(memo, revision, taken));
            return new RevisionAuthorship(revision, authorship.html(), authorship.sentences());
        });
    }

    private Authorship follow(MemoState memo, int revision, List<TakenRewording> taken) {
        var revisions = IntStream.rangeClosed(1, revision)
                .mapToObj(number -> requireRevision(memo, number))
                .toList();
        return texts.authorship(revisions, taken);
    }
}

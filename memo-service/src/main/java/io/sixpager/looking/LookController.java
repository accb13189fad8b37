package io.sixpager.looking;

import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.looking.LastLooks.Kept;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is new to the signed-in person. Nobody can ask for what somebody else has looked at. */
@RestController
@RequestMapping("/api/memos/{id}/look")
class LookController {

    /**
     * @param last what the person saw before this visit; null if nothing is known of that
     * @param news since then; null if there are none
     */
    record SinceLastLook(@Nullable LastLook last, @Nullable News news) {}

    /**
     * @param revision the newest one on the screen
     * @param noted that the person has taken note of what is new
     */
    record NewLook(@NotNull Integer revision, boolean noted) {}

    private final MemoReader memos;
    private final ThreadReader threads;
    private final MemoTexts texts;
    private final LastLooks looks;
    private final Clock clock;

    LookController(MemoReader memos, ThreadReader threads, MemoTexts texts, LastLooks looks, Clock clock) {
        this.memos = memos;
        this.threads = threads;
        this.texts = texts;
        this.looks = looks;
        this.clock = clock;
    }

    @GetMapping
    SinceLastLook look(@PathVariable String id, Person me) {
        var memo = memos.require(id, me);
        var last = base(memo, me).orElse(null);
        if (last == null) {
            return new SinceLastLook(null, null);
        }
        var news = News.since(last, me.username(), memo, threads.of(memo), texts::redline);
        return new SinceLastLook(last, news.isNothing() ? null : news);
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void looked(@PathVariable String id, @Valid @RequestBody NewLook body, Person me) {
        var memo = memos.requireWith(body.revision(), id, me);
        var revision = MemoReader.requireRevision(memo, body.revision());
        var now = new LastLook(revision.number(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        var before = body.noted() ? now : base(memo, me).orElse(null);
        looks.keep(me.username(), memo.memoId(), new Kept(now, before));
    }

    private Optional<LastLook> base(MemoState memo, Person me) {
        var kept = looks.of(me.username(), memo.memoId());
        return kept.isEmpty() ? LastLook.told(memo, me.username()) : kept.get().base(clock.instant());
    }
}

package io.sixpager.memo.draft;

import io.sixpager.people.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The texts that the signed-in author has put aside while writing a memo. Nobody else's can be asked for. */
@RestController
@RequestMapping("/api/memos/{id}/draft/aside")
class TextsAsideController {

    record DisplacedText(
            @NotNull Integer baseRevision, @NotNull String markdown) {}

    private final OwnMemo memos;
    private final TextsAside texts;
    private final Clock clock;

    TextsAsideController(OwnMemo memos, TextsAside texts, Clock clock) {
        this.memos = memos;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    List<TextAside> textsAside(@PathVariable String id, Person me) {
        return texts.of(me.username(), memos.authored(id, me).memoId());
    }

    /** Sent again, the same text is not kept twice. */
    @PostMapping
    TextAside putAside(@PathVariable String id, @Valid @RequestBody DisplacedText body, Person me) {
        var memo = memos.authored(id, me, body.baseRevision(), body.markdown());
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return texts.add(me.username(), memo.memoId(), body.baseRevision(), body.markdown(), at);
    }

    @DeleteMapping("/{text:\\d+}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void throwAway(@PathVariable String id, @PathVariable long text, Person me) {
        texts.remove(me.username(), memos.authored(id, me).memoId(), text);
    }
}

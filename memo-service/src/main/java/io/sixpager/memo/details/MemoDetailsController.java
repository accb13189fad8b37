package io.sixpager.memo.details;

import io.sixpager.memo.decision.Permission;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import io.sixpager.web.ConditionalResponse;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** One memo, now or as it was. */
@RestController
@RequestMapping("/api/memos/{id}")
class MemoDetailsController {

    private final MemoReader memos;
    private final MemoTexts texts;
    private final ConditionalResponse kept;
    private final Clock clock;

    MemoDetailsController(MemoReader memos, MemoTexts texts, ConditionalResponse kept, Clock clock) {
        this.memos = memos;
        this.texts = texts;
        this.kept = kept;
        this.clock = clock;
    }

    /** @param atLeast the version of a receipt whose effect the reader wants to see */
    @GetMapping
    ResponseEntity<MemoDetails> memo(
            @PathVariable String id, @RequestParam @Nullable Long atLeast, Person me, WebRequest request) {
        var memo = memos.require(id, me, atLeast);
        var tag = kept.tag("memo", memo.memoId(), memo.version(), me.username(), me.role());
        return kept.answer(request, tag, () -> details(memo, me, may(memo, me)));
    }

    /** The whole page after the memo's first {@code version} events. */
    @GetMapping("/as-of")
    MemoDetails asOf(@PathVariable String id, @RequestParam long version, Person me) {
        var now = memos.require(id, me);
        if (version < 1 || version > now.version()) {
            throw CommandRejected.invalid("The memo has the versions 1 to " + now.version() + ".");
        }
        var then = memos.asOf(now.memoId(), version).orElseThrow();
        return details(then, me, Permission.none("This is the past; go to the present to act."));
    }

    private MemoDetails details(MemoState memo, Person me, List<Permission> may) {
        return MemoDetails.of(
                memo, me.username(), memo.current().map(texts::page).orElse(null), may);
    }

    private List<Permission> may(MemoState memo, Person me) {
        return me.audits()
                ? Permission.none("Auditors read everything and change nothing.")
                : Permission.of(memo, Attribution.of(me.username(), clock.instant()));
    }
}

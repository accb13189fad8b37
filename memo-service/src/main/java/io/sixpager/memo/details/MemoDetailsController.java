package io.sixpager.memo.details;

import io.sixpager.memo.decision.Permission;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.query.PastMemos;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.AccountRole;
import io.sixpager.people.Directory;
import io.sixpager.people.Person;
import io.sixpager.projection.HistoricalStates;
import io.sixpager.projection.Moment;
import io.sixpager.shared.CommandRejected;
import io.sixpager.web.ConditionalResponse;
import java.time.Instant;
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
    private final PastMemos past;
    private final HistoricalStates states;
    private final MemoTexts texts;
    private final ConditionalResponse kept;
    private final Directory directory;

    MemoDetailsController(
            MemoReader memos,
            PastMemos past,
            HistoricalStates states,
            MemoTexts texts,
            ConditionalResponse kept,
            Directory directory) {
        this.memos = memos;
        this.past = past;
        this.states = states;
        this.texts = texts;
        this.kept = kept;
        this.directory = directory;
    }

    /** @param atLeast the version of a receipt whose effect the reader wants to see */
    @GetMapping
    ResponseEntity<MemoDetails> memo(
            @PathVariable String id, @RequestParam @Nullable Long atLeast, Person me, WebRequest request) {
        var memo = memos.require(id, me, atLeast);
        var stuck = actsForTheOwner(memo, me);
        var tag = kept.tag("memo", memo.memoId(), memo.version(), me.username(), me.role(), stuck);
        return kept.answer(request, tag, () -> details(memo, me, !me.audits(), may(memo, me, stuck)));
    }

    /** The whole page after an entry of the log. */
    @GetMapping("/as-of")
    MemoDetails asOf(
            @PathVariable String id,
            @RequestParam @Nullable Long index,
            @RequestParam @Nullable Instant time,
            Person me) {
        var now = memos.require(id, me);
        var then = past.find(now, states.index(new Moment(index, time)))
                .orElseThrow(() -> CommandRejected.notFound("The memo had not begun then."));
        return details(then, me, false, Permission.none("This is the past; go to the present to act."));
    }

    private MemoDetails details(MemoState memo, Person me, boolean acts, List<Permission> may) {
        return MemoDetails.of(
                memo, me.username(), acts, memo.current().map(texts::page).orElse(null), may);
    }

    /** Accounts close without a word to the memo, so it is asked anew. */
    private boolean actsForTheOwner(MemoState memo, Person me) {
        return me.role() == AccountRole.ADMINISTRATOR
                && !directory.isMember(memo.header().owner());
    }

    private static List<Permission> may(MemoState memo, Person me, boolean inTheOwnersPlace) {
        return me.audits() ? Permission.none(Person.ONLY_READS) : Permission.of(memo, me.username(), inTheOwnersPlace);
    }
}

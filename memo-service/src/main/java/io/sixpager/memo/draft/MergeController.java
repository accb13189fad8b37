package io.sixpager.memo.draft;

import io.sixpager.document.Merge;
import io.sixpager.memo.decision.Guards;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a text made from an old revision and the newest revision have become together. Stores nothing. */
@RestController
@RequestMapping("/api/memos/{id}")
class MergeController {

    /** @param theirs another text of the same author to merge with, instead of the newest revision */
    record OldText(
            @NotNull Integer baseRevision,
            @NotNull String markdown,
            @Valid @Nullable OtherText theirs) {}

    /** What was written on another device. */
    record OtherText(@NotNull Integer baseRevision, @NotNull String markdown) {}

    /** An author's own text as it was before it was merged. */
    record UnmergedDetails(int ancestor, String contentHash, String markdown, String html) {}

    private final MemoReader memos;
    private final MemoTexts texts;

    MergeController(MemoReader memos, MemoTexts texts) {
        this.memos = memos;
        this.texts = texts;
    }

    @PostMapping("/merge")
    MergeDetails merge(@PathVariable String id, @Valid @RequestBody OldText body, Person me) {
        var memo = memos.asRecorded(memos.require(id, me));
        Guards.authorsOnly(memo, me.username(), "merge a text into this memo");
        var other = body.theirs();
        var otherBase = other == null ? memo.currentNumber() : other.baseRevision();
        Guards.requireBase(memo, body.baseRevision());
        Guards.requireBase(memo, otherBase);
        var ancestor = Math.min(body.baseRevision(), otherBase);
        var mine = MemoTexts.canonical(body.markdown());
        var base = text(memo, ancestor);
        var theirs = other == null
                ? text(memo, otherBase)
                : MemoTexts.canonical(other.markdown()).markdown();
        var merge = Merge.of(base, mine.markdown(), theirs);
        var figures = texts.figuresFor(me, base, mine.markdown(), theirs);
        return MergeDetails.of(merge, Math.max(body.baseRevision(), otherBase), ancestor, figures);
    }

    @GetMapping("/revisions/{revision:\\d+}/unmerged")
    UnmergedDetails unmerged(@PathVariable String id, @PathVariable int revision, Person me) {
        var merged = memos.requireWith(revision, id, me)
                .revision(revision)
                .map(Revision::merged)
                .orElseThrow(
                        () -> CommandRejected.notFound("Revision " + revision + " is not the merge of two texts."));
        return new UnmergedDetails(
                merged.ancestor(), merged.contentHash(), texts.of(merged).markdown(), texts.page(merged));
    }

    private String text(MemoState memo, int revision) {
        return memo.revision(revision).map(found -> texts.of(found).markdown()).orElse("");
    }
}

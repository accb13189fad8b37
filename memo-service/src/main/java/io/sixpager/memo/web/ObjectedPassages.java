package io.sixpager.memo.web;

import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.QuotedPassage;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.SelectedPassages;
import io.sixpager.memo.text.SelectedPassages.SelectedPassage;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words that an objection is about, and those that answer it, checked against the texts that they are of. */
@Component
class ObjectedPassages {

    private final MemoReader memos;
    private final SelectedPassages passages;

    ObjectedPassages(MemoReader memos, SelectedPassages passages) {
        this.memos = memos;
        this.passages = passages;
    }

    /** What somebody selected, or else the words of the revision that they quote; null if they named none. */
    @Nullable QuotedPassage named(
            MemoId memoId,
            Integer revision,
            @Nullable SelectedPassage selected,
            @Nullable String quote,
            Person sender) {
        return selected == null ? quoted(memoId, revision, quote, sender) : selected(memoId, selected, sender);
    }

    private QuotedPassage selected(MemoId memoId, SelectedPassage selected, Person sender) {
        var memo = memos.requireWith(selected.revision(), memoId.toString(), sender);
        return QuotedPassage.of(passages.require(memo, selected));
    }

    @Nullable QuotedPassage quoted(MemoId memoId, @Nullable Integer revision, @Nullable String quote, Person sender) {
        if (quote == null || quote.isBlank()) {
            return null;
        }
        if (revision == null) {
            throw CommandRejected.invalid("Say of which revision the words are that you quote.");
        }
        var memo = memos.requireWith(revision, memoId.toString(), sender);
        return QuotedPassage.of(passages.quoted(memo, revision, quote));
    }
}

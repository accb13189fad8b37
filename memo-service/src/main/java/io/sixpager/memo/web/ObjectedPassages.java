package io.sixpager.memo.web;

import io.sixpager.document.Anchor;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.QuotedPassage;
import io.sixpager.memo.text.SelectedPassages.SelectedPassage;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import org.jspecify.annotations.Nullable;

/** The words that an objection is about, and those that answer it, checked against the texts that they are of. */
interface ObjectedPassages {

    /** As its sender may see it, with this revision. */
    MemoState memo(MemoId memo, int revision, Person sender);

    Anchor selected(MemoState memo, SelectedPassage selected);

    Anchor said(MemoState memo, int revision, String quote);

    /** What somebody selected, or else the words of the revision that they quote; null if they named none. */
    default @Nullable QuotedPassage named(
            MemoId memoId,
            Integer revision,
            @Nullable SelectedPassage selected,
            @Nullable String quote,
            Person sender) {
        return selected == null
                ? quoted(memoId, revision, quote, sender)
                : QuotedPassage.of(selected(memo(memoId, selected.revision(), sender), selected));
    }

    default @Nullable QuotedPassage quoted(
            MemoId memoId, @Nullable Integer revision, @Nullable String quote, Person sender) {
        if (quote == null || quote.isBlank()) {
            return null;
        }
        if (revision == null) {
            throw CommandRejected.invalid("Say of which revision the words are that you quote.");
        }
        return QuotedPassage.of(said(memo(memoId, revision, sender), revision, quote));
    }
}

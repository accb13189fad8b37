package io.sixpager.memo.list;

import io.sixpager.characters.CaseFolding;
import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Which memos are looked for; what is null or false leaves none out.
 *
 * @param text part of a title, a memo's number, or words of a text
 * @param person who takes part in it, in whatever role
 * @param author who wrote it
 * @param waitingFor whose turn it is
 */
record MemoFilter(
        @Nullable Stage stage,
        @Nullable String text,
        @Nullable Outcome outcome,
        @Nullable String person,
        @Nullable String author,
        @Nullable String waitingFor,
        boolean overdue) {

    static MemoFilter of(@Nullable Stage stage, @Nullable String text) {
        return new MemoFilter(stage, text, null, null, null, null, false);
    }

    /** As the table is asked for the memos of now; the texts of the past are not searched. */
    boolean includes(MemoRow row) {
        return (stage == null || stage == row.stage())
                && (text == null || isIn(row, CaseFolding.fold(text)))
                && (outcome == null || outcome == row.outcome())
                && (person == null || row.people().contains(person))
                && (author == null || row.authors().contains(author))
                && (waitingFor == null || row.waitingFor().contains(waitingFor))
                && (!overdue || row.overdue());
    }

    private static boolean isIn(MemoRow row, String text) {
        return CaseFolding.fold(row.title()).contains(text)
                || Long.toString(row.number()).equals(text);
    }
}

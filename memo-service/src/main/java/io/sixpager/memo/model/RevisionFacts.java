package io.sixpager.memo.model;

import io.sixpager.document.ChangeClass;
import org.jspecify.annotations.Nullable;

/**
 * What was measured on a revision's text, with the versions of the algorithms that measured it.
 *
 * @param pages pages before the first appendix
 * @param wordsChanged words inserted plus words deleted against the base revision
 * @param predictions how many predictions the memo states
 * @param ask the text that says what is to be decided; empty where there is none
 */
public record RevisionFacts(
        int words,
        int pages,
        int appendixPages,
        @Nullable Overflow overflow,
        String layoutVersion,
        ChangeClass changeClass,
        String classVersion,
        int wordsChanged,
        int predictions,
        String ask) {

    /** The paragraph that crosses the page limit, by its first words, and how many lines are over. */
    public record Overflow(String paragraph, int lines) {}

    public int allPages() {
        return pages + appendixPages;
    }
}

package io.sixpager.document.manuscript;

import io.sixpager.document.CanonicalText;
import java.util.List;

/**
 * A text whose blocks have been read, with what every comparison asks of it.
 *
 * @param narrative the words before the first appendix
 */
public record Reading(
        CanonicalText text,
        Manuscript manuscript,
        IndexedBlocks blocks,
        Wording wording,
        List<String> narrative,
        Ask ask) {

    public static Reading of(CanonicalText text) {
        var manuscript = Manuscript.of(text);
        return new Reading(
                text,
                manuscript,
                IndexedBlocks.of(manuscript),
                Wording.of(manuscript.blocks()),
                Wording.of(manuscript.narrative()).keys(),
                Ask.of(manuscript));
    }
}

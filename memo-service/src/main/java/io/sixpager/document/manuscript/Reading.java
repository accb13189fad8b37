package io.sixpager.document.manuscript;

import io.sixpager.document.CanonicalText;
import java.util.List;

/**
 * A text whose blocks have been read, with what every comparison asks of it.
 *
 * @param narrative the words before the first appendix
 */
public record Reading(
        CanonicalText text, Manuscript manuscript, Blocks blocks, Wording wording, List<String> narrative, Ask ask) {

    public static Reading of(CanonicalText text) {
        var manuscript = Manuscript.of(text);
        return new Reading(
                text,
                manuscript,
                Blocks.of(manuscript),
                Wording.of(manuscript.leaves()),
                Wording.of(manuscript.narrative()).keys(),
                Ask.of(manuscript));
    }
}

package io.sixpager.document.manuscript;

import io.sixpager.document.CanonicalText;

/**
 * A text whose blocks have been read, with what every comparison asks of it.
 *
 * @param structure its words and how they are built; what differs in nothing else differs in layout
 * @param narrative the same before the first appendix
 */
public record Reading(
        CanonicalText text,
        Manuscript manuscript,
        IndexedBlocks blocks,
        Wording wording,
        Structure structure,
        Structure narrative,
        Ask ask) {

    public static Reading of(CanonicalText text) {
        var manuscript = Manuscript.of(text);
        return new Reading(
                text,
                manuscript,
                IndexedBlocks.of(manuscript),
                Wording.of(manuscript.blocks()),
                Structure.of(manuscript.blocks()),
                Structure.of(manuscript.narrative()),
                Ask.of(manuscript));
    }
}

package io.sixpager.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The size of a memo on paper. Words and pages are those of the narrative; what follows the first heading that starts
 * with "Appendix" is counted apart. {@code linesLeft} are the body lines
 * still free on the last page of the narrative, unless that is beyond the page limit.
 *
 * @param unprintable what does not come out on paper as it was written, each in a sentence
 */
public record Measurement(
        int words,
        int appendixWords,
        int pages,
        int appendixPages,
        int linesLeft,
        @Nullable Overflow overflow,
        List<PageBreak> breaks,
        List<String> unprintable,
        String layoutVersion) {}

package io.sixpager.document.lint;

import io.sixpager.document.Advice;
import java.util.stream.Stream;

/** One thing that a careful reader looks for. */
sealed interface LintRule
        permits MissingSections,
                PassiveAsks,
                WeaselWords,
                UnsourcedNumbers,
                UndatedClaims,
                OddHeadings,
                ProseInCode,
                CrowdedCells,
                GluedLines,
                TextInPictures,
                Unprintable {

    Stream<Advice> read(Proof proof);
}

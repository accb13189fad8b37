package io.sixpager.document.lint;

import io.sixpager.document.Advice;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.text.Excerpt;
import io.sixpager.document.text.Tokens;
import java.util.ArrayList;
import java.util.stream.Stream;

/** Tables are set smaller than text, so paragraphs do not belong in their cells. */
final class CrowdedCells implements LintRule {

    private static final String RULE = "crowded-cell";
    private static final int MOST_WORDS = 40;
    private static final int QUOTED = 60;

    @Override
    public Stream<Advice> read(Proof proof) {
        return proof.narrative().stream().flatMap(CrowdedCells::read);
    }

    private static Stream<Advice> read(Passage passage) {
        if (!(passage.block().content() instanceof TextBlock.Table table)) {
            return Stream.empty();
        }
        var advice = new ArrayList<Advice>();
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                var cell = cells.get(column);
                if (Tokens.countWords(cell) > MOST_WORDS) {
                    advice.add(passage.advice(
                            RULE,
                            "A cell of %d words is a paragraph in smaller type; put it into the text."
                                    .formatted(Tokens.countWords(cell)),
                            Excerpt.of(Tokens.text(cell), QUOTED),
                            Spot.ofCell(passage.block(), row, column, cell)));
                }
            }
        }
        return advice.stream();
    }
}

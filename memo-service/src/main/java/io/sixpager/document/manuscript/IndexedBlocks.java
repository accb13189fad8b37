package io.sixpager.document.manuscript;

import java.util.List;

/** The blocks of one text, each with its key and its words, as a comparison asks for them again and again. */
public record IndexedBlocks(List<TextBlock> blocks, List<String> keys, List<int[]> words) {

    public static IndexedBlocks of(Manuscript manuscript) {
        var blocks = manuscript.blocks();
        return new IndexedBlocks(
                blocks,
                ComparisonKeys.of(blocks),
                blocks.stream().map(block -> Similarity.bag(block.tokens())).toList());
    }

    public int size() {
        return blocks.size();
    }
}

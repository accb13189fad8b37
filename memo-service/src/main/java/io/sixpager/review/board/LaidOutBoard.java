package io.sixpager.review.board;

import io.sixpager.memo.model.Stage;
import java.util.List;
import java.util.Map;

/**
 * A board as one reader sees it. What stands where is known from one moment; the cards are read a few at a time, so that
 * a board of any size takes little memory.
 */
record LaidOutBoard(Map<Stage, BoardColumn> columns, Cards cards) {

    /** Where the cards are. */
    interface Cards {

        /** Each as the bytes of its JSON, by the memo's number; those that the reader may no longer see are missing. */
        Map<Long, byte[]> read(List<Long> numbers);
    }

    BoardColumn column(Stage stage) {
        return columns.getOrDefault(stage, BoardColumn.empty(stage));
    }
}

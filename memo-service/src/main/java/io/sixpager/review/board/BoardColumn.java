package io.sixpager.review.board;

import io.sixpager.memo.model.Stage;
import java.util.List;

/**
 * One column before its cards are there.
 *
 * @param total how many memos its reader may see in it
 * @param found how many of them are looked for
 * @param numbers of the memos whose cards are shown, the newest first: of an open stage all that were found
 */
record BoardColumn(Stage stage, int total, int found, List<Long> numbers) {

    /** @param most how many cards are shown of what is closed */
    static int shown(Stage stage, int most) {
        return stage.isOpen() ? Integer.MAX_VALUE : most;
    }

    static BoardColumn empty(Stage stage) {
        return new BoardColumn(stage, 0, 0, List.of());
    }
}

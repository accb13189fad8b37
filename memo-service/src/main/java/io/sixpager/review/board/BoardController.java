package io.sixpager.review.board;

import io.sixpager.memo.model.Outcome;
import io.sixpager.memo.model.Stage;
import io.sixpager.people.Directory;
import io.sixpager.people.Person;
import io.sixpager.projection.Moment;
import io.sixpager.review.board.BoardFilter.Word;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.VisibleText;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All decisions by stage: whole what is open, and of what is closed the newest. */
@RestController
class BoardController {

    /** Of what is closed. */
    private static final String SHOWN = "40";

    private static final int WORDS = 50;

    /** The columns in the order of a memo's life. */
    record Board(List<Column> columns) {

        /**
         * @param total how many memos stand in the stage
         * @param found how many of them are looked for; cards are there of all, or of the newest where it is closed
         */
        record Column(Stage stage, int total, int found, List<BoardCard> cards) {}
    }

    private final BoardView view;
    private final PastBoard past;
    private final Directory directory;

    BoardController(BoardView view, PastBoard past, Directory directory) {
        this.view = view;
        this.past = past;
        this.directory = directory;
    }

    /**
     * @param stage the one whose column is asked for; all of them, if none is named
     * @param q words, all of which are in a title, a number, or the people who own a memo or are waited for
     * @param person who takes part in it
     * @param mine those that the reader writes
     * @param waiting those in which it is the reader's turn
     * @param limit how many cards of each stage that is closed
     * @param index of the log, to see the board as it was after that entry; {@code time} says the same by the clock
     */
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Board.class)))
    @GetMapping(value = "/api/board", produces = MediaType.APPLICATION_JSON_VALUE)
    void board(
            @RequestParam @Nullable Stage stage,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable Outcome outcome,
            @RequestParam @Nullable String person,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = SHOWN) int limit,
            @RequestParam @Nullable Long index,
            @RequestParam @Nullable Instant time,
            Person me,
            HttpServletResponse response)
            throws IOException {
        VisibleText.requireFindable(q);
        VisibleText.requireFindable(person);
        if (limit < 1) {
            throw CommandRejected.invalid("limit must be at least 1.");
        }
        var filter = new BoardFilter(
                words(q), outcome, person, mine ? me.username() : null, waiting ? me.username() : null, overdue);
        var stages = stage == null ? EnumSet.allOf(Stage.class) : EnumSet.of(stage);
        var moment = new Moment(index, time);
        var board = moment.isPresent()
                ? view.layOut(me, filter, stages, limit)
                : past.layOut(me, moment, filter, stages, limit);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        new BoardWriter(board, response.getOutputStream()).columns(stages);
    }

    private List<Word> words(@Nullable String q) {
        if (q == null || q.isBlank()) {
            return List.of();
        }
        var words = q.strip().split("\\s+");
        if (words.length > WORDS) {
            throw CommandRejected.invalid("Look for " + WORDS + " words at most.");
        }
        var people = directory.all();
        return Stream.of(words).map(word -> Word.of(word, people)).toList();
    }
}

package io.sixpager.review.board;

import io.sixpager.memo.model.Stage;
import io.sixpager.people.Person;
import io.sixpager.projection.Moment;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** All decisions by stage. */
@RestController
class BoardController {

    /** The columns in the order of a memo's life. */
    record Board(List<Column> columns) {
        record Column(Stage stage, List<BoardCard> cards) {}
    }

    private final BoardView view;
    private final PastBoard past;

    BoardController(BoardView view, PastBoard past) {
        this.view = view;
        this.past = past;
    }

    /**
     * Cards are stored as they are answered, and sent as they are stored.
     *
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
            @RequestParam @Nullable Long index,
            @RequestParam @Nullable Instant time,
            Person me,
            HttpServletResponse response)
            throws IOException {
        var moment = new Moment(index, time);
        var cards = moment.isPresent() ? view.cards(me) : past.cards(me, moment);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        var out = response.getOutputStream();
        out.write(utf8("{\"columns\":["));
        for (var stage : Stage.values()) {
            out.write(utf8((stage.ordinal() == 0 ? "" : ",") + "{\"stage\":\"" + stage + "\",\"cards\":["));
            var between = "";
            for (var card : cards.getOrDefault(stage, List.of())) {
                out.write(utf8(between));
                out.write(card);
                between = ",";
            }
            out.write(utf8("]}"));
        }
        out.write(utf8("]}"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

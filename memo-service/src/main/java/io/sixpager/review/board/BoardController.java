package io.sixpager.review.board;

import io.sixpager.memo.Stage;
import io.sixpager.people.Person;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** All decisions by stage. */
@RestController
class BoardController {

    /** The columns in the order of a memo's life. */
    record Board(List<Column> columns) {
        record Column(Stage stage, List<BoardCard> cards) {}
    }

    private final BoardView view;

    BoardController(BoardView view) {
        this.view = view;
    }

    /** Cards are stored as they are answered; a thousand of them are joined here, not read and written again. */
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Board.class)))
    @GetMapping(value = "/api/board", produces = MediaType.APPLICATION_JSON_VALUE)
    String board(Person me) {
        var cards = view.cards(me);
        return Arrays.stream(Stage.values())
                .map(stage -> "{\"stage\":\"" + stage + "\",\"cards\":[" + cards.getOrDefault(stage, "") + "]}")
                .collect(Collectors.joining(",", "{\"columns\":[", "]}"));
    }
}

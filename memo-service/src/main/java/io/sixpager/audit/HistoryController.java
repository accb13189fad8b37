package io.sixpager.audit;

import io.sixpager.memo.MemoReader;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.PageOf;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everything that has happened to a memo, in order. */
@RestController
class HistoryController {

    /** What the answer holds; entries are stored as they are answered. */
    record History(List<HistoryEntry> items, @Nullable String next) {}

    private final HistoryView view;
    private final MemoReader memos;

    HistoryController(HistoryView view, MemoReader memos) {
        this.view = view;
        this.memos = memos;
    }

    /** @param cursor the version after which the page begins */
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = History.class)))
    @GetMapping(value = "/api/memos/{id}/history", produces = MediaType.APPLICATION_JSON_VALUE)
    String history(
            @PathVariable String id,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable Long atLeast,
            Person me) {
        var memo = memos.require(id, me, atLeast);
        var size = PageOf.limit(limit);
        var after = version(cursor);
        var entries = view.after(memo.memoId(), after, size);
        var next = entries.size() == size && after + size < memo.version() ? "\"" + (after + size) + "\"" : "null";
        return "{\"items\":[" + String.join(",", entries) + "],\"next\":" + next + "}";
    }

    private static long version(@Nullable String cursor) {
        try {
            var version = cursor == null ? 0 : Long.parseLong(cursor);
            if (version >= 0) {
                return version;
            }
        } catch (NumberFormatException _) {
            // refused below
        }
        throw CommandRejected.invalid("The cursor is not one that this list has handed out.");
    }
}

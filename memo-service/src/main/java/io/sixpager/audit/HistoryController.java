package io.sixpager.audit;

import io.sixpager.audit.HistoryView.StoredEntry;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.people.Person;
import io.sixpager.projection.HistoricalStates;
import io.sixpager.projection.Moment;
import io.sixpager.projection.ReadYourWrites;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.PageOf;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everything that has happened to a memo, in order. */
@RestController
class HistoryController {

    /**
     * What the answer holds; entries are stored as they are answered.
     *
     * @param upToDate whether the history tells as much as the memo's page; not if its views stand still
     * @param withheld whether what others have said is left out, which the reader may not know yet
     */
    record History(List<HistoryEntry> items, @Nullable String next, boolean upToDate, boolean withheld) {}

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HistoryView view;
    private final MemoReader memos;
    private final ReadYourWrites views;
    private final HistoricalStates states;

    HistoryController(HistoryView view, MemoReader memos, ReadYourWrites views, HistoricalStates states) {
        this.view = view;
        this.memos = memos;
        this.views = views;
        this.states = states;
    }

    /**
     * @param cursor where the page before this one ended
     * @param atLeast the version of a receipt whose effect the reader wants to see
     * @param index the last entry of the log that counts, or {@code time} up to which entries count; all if neither is named
     */
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
            @RequestParam @Nullable Long index,
            @RequestParam @Nullable Instant time,
            Person me) {
        var shown = memos.require(id, me, atLeast);
        var memo = shown.memoId().toString();
        // The memo and its history are drawn one beside the other; whoever has seen the one finds as much in the other.
        var upToDate = views.await(HistoryGroup.NAME, memo, shown.version(), PATIENCE);
        var size = PageOf.limit(limit);
        var withheld = shown.withholds();
        var moment = new Moment(index, time);
        var last = moment.isPresent() ? Long.MAX_VALUE : states.index(moment);
        var found = withheld
                ? view.findTellable(memo, position(cursor), last, size + 1)
                : view.find(memo, position(cursor), last, size + 1);
        var page = found.subList(0, Math.min(size, found.size()));
        var items = page.stream().map(StoredEntry::json).collect(Collectors.joining(","));
        var next = found.size() > size ? "\"" + page.getLast().logIndex() + "\"" : "null";
        return "{\"items\":[" + items + "],\"next\":" + next + ",\"upToDate\":" + upToDate + ",\"withheld\":" + withheld
                + "}";
    }

    private static long position(@Nullable String cursor) {
        try {
            var position = cursor == null ? 0 : Long.parseLong(cursor);
            if (position >= 0) {
                return position;
            }
        } catch (NumberFormatException _) {
            // refused below
        }
        throw CommandRejected.invalid("The cursor is not one that this list has handed out.");
    }
}

package io.sixpager.projection;

import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The clock of a link to the past, which names nothing but an entry of the log. */
@RestController
class MomentController {

    record EntryTime(long index, Instant at) {}

    private final HistoricalStates states;

    MomentController(HistoricalStates states) {
        this.states = states;
    }

    @GetMapping("/api/moments/{index}")
    EntryTime moment(@PathVariable long index) {
        return new EntryTime(index, states.timeOf(index));
    }
}

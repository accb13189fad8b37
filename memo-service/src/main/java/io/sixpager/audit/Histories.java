package io.sixpager.audit;

import io.sixpager.eventstore.EventLog;
import io.sixpager.memo.model.MemoState;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Histories straight from the log, for whoever takes one along. */
@Component
public class Histories {

    private final EventLog log;
    private final Narrations narrations;

    Histories(EventLog log, Narrations narrations) {
        this.log = log;
        this.narrations = narrations;
    }

    /** What has happened to the memo, as far as it is shown. */
    public List<HistoryEntry> of(MemoState memo) {
        var entries = new ArrayList<HistoryEntry>();
        log.of(List.of(memo.memoId().toString()), Long.MAX_VALUE, event -> {
            if (event.version() <= memo.version()) {
                narrations.tell(event).map(told -> HistoryEntry.of(event, told)).ifPresent(entries::add);
            }
        });
        return entries;
    }
}

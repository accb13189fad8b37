package io.sixpager.audit;

import io.sixpager.eventstore.EventLog;
import io.sixpager.memo.model.MemoState;
import java.util.ArrayList;
import java.util.Comparator;
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

    /**
     * What has happened to the memo, as far as it is shown.
     *
     * @param beside the ids of what else is told in the history of the memo
     */
    public List<HistoryEntry> of(MemoState memo, List<String> beside) {
        var entries = new ArrayList<HistoryEntry>();
        var id = memo.memoId().toString();
        var streams = new ArrayList<>(beside);
        streams.add(id);
        log.of(streams, Long.MAX_VALUE, event -> {
            if (!event.aggregateId().equals(id) || event.version() <= memo.version()) {
                narrations.tell(event).map(told -> HistoryEntry.of(event, told)).ifPresent(entries::add);
            }
        });
        entries.sort(Comparator.comparingLong(HistoryEntry::index));
        return entries;
    }
}

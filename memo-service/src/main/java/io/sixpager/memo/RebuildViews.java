package io.sixpager.memo;

import io.sixpager.memo.MemoView.Happening;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Draws every view anew. Memo by memo and not in the order of the log, so that each is drawn once however many events it
 * has; all in one transaction with the position in the log, so that readers see the old views until the new ones are
 * complete.
 */
@Component
class RebuildViews {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildViews.class);
    private static final String PROCESSOR = "views";
    private static final int DRAWN_AT_ONCE = 50;
    private static final double NANOS = 1e9;
    private static final String MEMOS = """
            SELECT aggregate_identifier FROM domain_event_entry
            WHERE sequence_number = 0 AND type = 'Memo' ORDER BY global_index""";

    private final List<MemoView> views;
    private final EventProcessor processor;
    private final EventStore events;
    private final TokenStore tokens;
    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;
    private final ViewsVersion version;

    RebuildViews(
            List<MemoView> views,
            ViewsVersion version,
            EventProcessingConfiguration processing,
            EventStore events,
            TokenStore tokens,
            JdbcTemplate jdbc,
            TransactionOperations transactions) {
        this.views = views;
        this.version = version;
        this.processor = processing.eventProcessor(PROCESSOR).orElseThrow();
        this.events = events;
        this.tokens = tokens;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** @throws UnableToClaimTokenException while another instance draws the views */
    void rebuild() {
        processor.shutDown();
        try {
            var begun = System.nanoTime();
            transactions.executeWithoutResult(_ -> {
                var count = drawAll();
                version.note();
                var seconds = (System.nanoTime() - begun) / NANOS;
                LOG.info(
                        "Rebuilt the views from {} events in {} s: {} events a second",
                        count,
                        String.format(Locale.ROOT, "%.1f", seconds),
                        Math.round(count / seconds));
            });
        } finally {
            processor.start();
        }
    }

    /** Where the log ends is read first: what is committed later is played by the processor, to which it is news. */
    private long drawAll() {
        if (tokens.fetchSegments(PROCESSOR).length == 0) {
            tokens.initializeTokenSegments(PROCESSOR, 1);
        }
        // Fails while another instance writes the views.
        tokens.fetchToken(PROCESSOR, 0);
        var end = events.createHeadToken();
        views.forEach(MemoView::clear);
        var memos = jdbc.query(MEMOS, (row, _) -> row.getString(1));
        long count = 0;
        for (int from = 0; from < memos.size(); from += DRAWN_AT_ONCE) {
            var to = Math.min(memos.size(), from + DRAWN_AT_ONCE);
            count += draw(memos.subList(from, to));
            LOG.info("Rebuilding the views: {} of {} memos", to, memos.size());
        }
        tokens.storeToken(end, PROCESSOR, 0);
        tokens.releaseClaim(PROCESSOR, 0);
        return count;
    }

    private int draw(List<String> memos) {
        var folded = new ArrayList<MemoState>();
        var happenings = new ArrayList<Happening>();
        for (var memo : memos) {
            MemoState state = null;
            var stream = events.readEvents(memo);
            while (stream.hasNext()) {
                var event = (MemoEvent) stream.next().getPayload();
                state = MemoFold.evolve(state, event);
                happenings.add(new Happening(event, state.version()));
            }
            if (state != null) {
                folded.add(state);
            }
        }
        views.forEach(view -> view.store(folded, happenings));
        return happenings.size();
    }
}

package io.sixpager.eventstore;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes a processor's token now and then and not with every batch: it tells where reading begins after a start and who
 * reads, while a group notes in the transaction of each batch what it has drawn, and passes over what it is handed again.
 * The last token of a busy time is written with the next sign of life.
 */
class SparseTokenStore extends JdbcTokenStore {

    /** Well below the time after which another instance takes a silent one's place. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Map<String, Long> written = new ConcurrentHashMap<>();

    /** Of batches that have been committed, and only as long as the processor goes on from there. */
    private final Map<String, TrackingToken> left = new ConcurrentHashMap<>();

    SparseTokenStore(Builder builder) {
        super(builder);
    }

    @Override
    public void storeToken(TrackingToken token, String processorName, int segment) {
        var now = System.nanoTime();
        var last = written.get(processorName);
        if (last == null || now - last >= PAUSE.toNanos()) {
            super.storeToken(token, processorName, segment);
            written.put(processorName, now);
            afterCommit(() -> left.remove(processorName));
        } else {
            afterCommit(() -> left.put(processorName, token));
        }
    }

    private static void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        var token = left.get(processorName);
        if (token == null) {
            super.extendClaim(processorName, segment);
        } else {
            super.storeToken(token, processorName, segment);
            left.remove(processorName, token);
        }
    }

    @Override
    public TrackingToken fetchToken(String processorName, int segment) {
        left.remove(processorName);
        return super.fetchToken(processorName, segment);
    }

    @Override
    public TrackingToken fetchToken(String processorName, Segment segment) {
        left.remove(processorName);
        return super.fetchToken(processorName, segment);
    }
}

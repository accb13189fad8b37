package io.sixpager.eventstore;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;

/**
 * Writes a processor's token now and then and not with every batch: it tells where reading begins after a start and who
 * reads, while a group notes in the transaction of each batch what it has drawn, and passes over what it is handed again.
 */
class SparseTokenStore extends JdbcTokenStore {

    /** Well below the ten seconds after which another instance takes a silent one's place. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Map<String, Long> written = new ConcurrentHashMap<>();

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
        }
    }
}

package io.sixpager.web.admission;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.sixpager.operation.GateMetrics;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.LongAdder;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What a connection may cost. Each has a virtual thread while it is heard, which waits for nothing; there are thousands
 * that say nothing or get their answer slowly, so each has small buffers.
 */
@Component
class Connections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, MeterBinder {

    /** Heard at once. What each has said so far takes some 20 KB; a connection beyond these is closed. */
    static final int HEARD = 1_000;

    /** A larger read goes past it. */
    private static final int READ_BYTES = 2_048;

    private static final int WRITE_BYTES = 2_048;
    private static final int RESPONSE_HEADER_BYTES = 4_096;

    private final Semaphore free = new Semaphore(HEARD);
    private final LongAdder refused = new LongAdder();

    @Override
    public void bindTo(MeterRegistry meters) {
        new GateMetrics("connections", HEARD, () -> HEARD - free.availablePermits(), () -> 0, refused).bindTo(meters);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", String.valueOf(READ_BYTES));
            connector.setProperty("socket.appWriteBufSize", String.valueOf(WRITE_BYTES));
            connector.setProperty("maxHttpResponseHeaderSize", String.valueOf(RESPONSE_HEADER_BYTES));
            if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
                protocol.setExecutor(passing(free, refused));
            }
        });
    }

    static Executor passing(Semaphore free, LongAdder refused) {
        ThreadFactory threads = Thread.ofVirtual().name("connection-", 0).factory();
        return work -> {
            if (!free.tryAcquire()) {
                refused.increment();
                throw new RejectedExecutionException("More connections speak at once than are heard.");
            }
            threads.newThread(() -> {
                        try {
                            work.run();
                        } finally {
                            free.release();
                        }
                    })
                    .start();
        };
    }
}

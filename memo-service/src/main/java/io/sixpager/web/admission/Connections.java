package io.sixpager.web.admission;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What a connection may cost. Each has a virtual thread while it is heard, which waits for nothing; there are thousands
 * that say nothing or get their answer slowly, so each has small buffers.
 */
@Component
class Connections implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** Heard at once. What each has said so far takes some 20 KB; a connection beyond these is closed. */
    static final int HEARD = 1_000;

    /** A larger read goes past it. */
    private static final int READ_BYTES = 2_048;

    private static final int WRITE_BYTES = 2_048;
    private static final int RESPONSE_HEADER_BYTES = 4_096;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("socket.appReadBufSize", String.valueOf(READ_BYTES));
            connector.setProperty("socket.appWriteBufSize", String.valueOf(WRITE_BYTES));
            connector.setProperty("maxHttpResponseHeaderSize", String.valueOf(RESPONSE_HEADER_BYTES));
            if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
                protocol.setExecutor(atMost(HEARD));
            }
        });
    }

    static Executor atMost(int most) {
        var free = new Semaphore(most);
        ThreadFactory threads = Thread.ofVirtual().name("connection-", 0).factory();
        return work -> {
            if (!free.tryAcquire()) {
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

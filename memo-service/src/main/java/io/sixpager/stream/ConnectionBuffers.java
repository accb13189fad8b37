package io.sixpager.stream;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** A stream keeps the buffers of its connection for as long as it is open, and reads nothing into them any more. */
@Component
class ConnectionBuffers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int READ_BYTES = 2_048;
    private static final int RESPONSE_HEADER_BYTES = 4_096;

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            // Taken twice: what is read goes into a buffer of the socket and into one of the request.
            connector.setProperty("socket.appReadBufSize", String.valueOf(READ_BYTES));
            connector.setProperty("maxHttpResponseHeaderSize", String.valueOf(RESPONSE_HEADER_BYTES));
        });
    }
}

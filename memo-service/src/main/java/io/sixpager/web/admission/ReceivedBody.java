package io.sixpager.web.admission;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A body that is here. */
final class ReceivedBody implements InputBuffer {

    private static final int END = -1;

    private final ByteBuffer body;

    private ReceivedBody(ByteBuffer body) {
        this.body = body;
    }

    /** Waits for all of it. */
    static ReceivedBody of(InputBuffer network, int length) throws IOException {
        var body = ByteBuffer.allocate(length);
        var part = new BodyPart();
        while (network.doRead(part) >= 0) {
            body.put(part.getByteBuffer());
        }
        return new ReceivedBody(body.flip());
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) {
        if (!body.hasRemaining()) {
            return END;
        }
        var rest = body.slice();
        body.position(body.limit());
        handler.setByteBuffer(rest);
        return rest.remaining();
    }

    @Override
    public int available() {
        return body.remaining();
    }
}

package io.sixpager.web.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

class PacedInputTest {

    private final AtomicLong clock = new AtomicLong();

    @Test
    void aBodyThatComesAByteASecondIsGivenUpAfterAFewSeconds() throws IOException {
        var body = paced(1, 1);
        for (int second = 0; second < 5; second++) {
            body.doRead(ApplicationBufferHandler.EMPTY);
        }
        assertThatThrownBy(() -> body.doRead(ApplicationBufferHandler.EMPTY)).isInstanceOf(Refused.class);
        assertThat(body.isTooSlow()).isTrue();
    }

    @Test
    void aLargeBodyMayTakeAsLongAsItKeepsTheLeastRate() throws IOException {
        var body = paced(1, 16 << 10);
        for (int second = 0; second < 900; second++) {
            body.doRead(ApplicationBufferHandler.EMPTY);
        }
        assertThat(body.received()).isEqualTo(900L * (16 << 10));
        assertThat(body.isTooSlow()).isFalse();
    }

    @Test
    void timeThatIsSpentOnWhatHasComeDoesNotCount() throws IOException {
        var body = paced(0, 1);
        for (int part = 0; part < 20; part++) {
            body.doRead(ApplicationBufferHandler.EMPTY);
            clock.addAndGet(TimeUnit.MINUTES.toNanos(1));
        }
        assertThat(body.isTooSlow()).isFalse();
    }

    private PacedInput paced(int seconds, int bytes) {
        return new PacedInput(
                new InputBuffer() {
                    @Override
                    public int doRead(ApplicationBufferHandler handler) {
                        clock.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
                        return bytes;
                    }

                    @Override
                    public int available() {
                        return 0;
                    }
                },
                clock::get);
    }
}

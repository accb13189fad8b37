package io.sixpager.web.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SpooledAnswerTest {

    private static final int ROOM = 10;
    private static final byte[] FIRST = new byte[SpooledAnswer.ALWAYS_KEPT];

    private final AtomicLong clock = new AtomicLong();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final PlacesByAddress room = new PlacesByAddress(ROOM, ROOM);
    private final PlacesByAddress writing = new PlacesByAddress(1, 1);
    private int secondsAPart;

    /** One that has as much already as is always kept. */
    private SpooledAnswer answer() throws IOException {
        var answer = begun();
        answer.write(FIRST, 0, FIRST.length);
        return answer;
    }

    private SpooledAnswer begun() {
        var network = new SpooledAnswer.Network() {
            @Override
            public void write(byte[] part, int from, int length) {
                clock.addAndGet(TimeUnit.SECONDS.toNanos(secondsAPart));
                sent.write(part, from, length);
            }

            @Override
            public void flush() {
                sent.writeBytes(bytes("|"));
            }
        };
        return new SpooledAnswer(network, room, writing, "here", clock::get);
    }

    private static void write(SpooledAnswer answer, String part) throws IOException {
        answer.write(bytes("<" + part + ">"), 1, part.length());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private String sent() {
        return sent.toString(StandardCharsets.US_ASCII).replace("\0", "");
    }

    private boolean isAllRoomFree() {
        var free = room.hasEntered("here", ROOM);
        if (free) {
            room.leave("here", ROOM);
        }
        return free;
    }

    @Test
    void isSentWhenTheWorkIsDone() throws IOException {
        var answer = answer();
        write(answer, "one");
        answer.flush();
        write(answer, "two");
        assertThat(sent()).isEmpty();

        answer.release();
        assertThat(sent()).isEqualTo("onetwo");
        assertThat(isAllRoomFree()).isTrue();
    }

    @Test
    void isKeptWithoutAnyRoomWhereItIsShort() throws IOException {
        assertThat(room.hasEntered("elsewhere", ROOM)).isTrue();
        assertThat(writing.hasEntered("elsewhere", 1)).isTrue();
        var answer = answer();
        assertThat(sent()).isEmpty();
        answer.release();
        assertThat(sent.size()).isEqualTo(FIRST.length);
    }

    @Test
    void isSentInOrderAndAtOnceWhereThereIsNoRoom() throws IOException {
        var answer = answer();
        write(answer, "kept");
        write(answer, "too much");
        write(answer, "more");
        answer.flush();
        assertThat(sent()).isEqualTo("kepttoo muchmore|");

        assertThat(isAllRoomFree()).isTrue();
        assertThat(writing.hasEntered("here", 1)).as("it has the one place").isFalse();
        answer.release();
        assertThat(writing.hasEntered("here", 1)).isTrue();
    }

    @Test
    void whatIsWrittenAfterTheWorkGoesToTheReaderAtOnce() throws IOException {
        var answer = begun();
        answer.release();
        write(answer, "news");
        answer.flush();
        assertThat(sent()).isEqualTo("news|");
    }

    @Test
    void whatIsTakenBackIsNeverSent() throws IOException {
        var answer = answer();
        write(answer, "wrong");
        answer.forget();
        assertThat(isAllRoomFree()).isTrue();
        write(answer, "right");
        answer.release();
        assertThat(sent()).isEqualTo("right");
    }

    @Test
    void endsWhereTooManyAreTakenSlowlyAlready() throws IOException {
        assertThat(writing.hasEntered("elsewhere", 1)).isTrue();
        var answer = answer();
        write(answer, "kept");
        assertThatThrownBy(() -> write(answer, "too much")).isInstanceOf(Refused.class);
        assertThat(answer.isRefused()).isTrue();
        answer.release();
        assertThat(sent()).isEmpty();
        assertThat(isAllRoomFree()).isTrue();
    }

    @Test
    void aReaderWhoTakesItTooSlowlyIsLeft() throws IOException {
        secondsAPart = 2;
        var answer = answer();
        write(answer, "one");
        write(answer, "two");
        write(answer, "end");
        assertThatThrownBy(answer::release).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> write(answer, "more")).isInstanceOf(Refused.class);
        assertThat(answer.isRefused()).isTrue();
        assertThat(sent()).isEqualTo("onetwo");
        assertThat(isAllRoomFree()).isTrue();
    }
}

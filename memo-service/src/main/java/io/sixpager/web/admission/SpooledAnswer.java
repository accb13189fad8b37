package io.sixpager.web.admission;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.function.LongSupplier;
import org.springframework.http.HttpStatus;

/**
 * An answer that whoever works on it has done with before its reader has taken it. As long as there is room for it, it is
 * kept and handed out by the connection's own thread; what there is no room for is written at once, by whoever works.
 * Its reader has to keep a {@link Pace}.
 */
final class SpooledAnswer {

    /** Where it goes to in the end. */
    interface Network {
        void write(byte[] part, int from, int length) throws IOException;

        void flush() throws IOException;
    }

    /** Of one answer; a longer one is a file. */
    private static final int MOST_KEPT = 512 << 10;

    /** So much is kept of every answer, however many readers are slow. */
    static final int ALWAYS_KEPT = 8 << 10;

    private final Network network;
    private final PlacesByAddress room;
    private final PlacesByAddress writing;
    private final String address;
    private final Pace pace;
    private final Queue<byte[]> kept = new ArrayDeque<>();
    private int keptBytes;
    private int roomTaken;
    private boolean direct;
    private boolean isWorkerWriting;
    private boolean refused;

    /**
     * @param room in bytes
     * @param writing in answers that are written while they are worked on
     */
    SpooledAnswer(Network network, PlacesByAddress room, PlacesByAddress writing, String address, LongSupplier nanos) {
        this.network = network;
        this.room = room;
        this.writing = writing;
        this.address = address;
        this.pace = new Pace(nanos);
    }

    /** @throws Refused if the reader is too slow, or there are too many slow ones */
    synchronized void write(byte[] part, int from, int length) throws IOException {
        if (refused) {
            throw new Refused(HttpStatus.REQUEST_TIMEOUT);
        }
        if (!direct && hasRoomFor(length)) {
            kept.add(Arrays.copyOfRange(part, from, from + length));
            keptBytes += length;
            return;
        }
        if (!direct) {
            beginWriting();
        }
        send(part, from, length);
    }

    private boolean hasRoomFor(int length) {
        if (keptBytes + length > MOST_KEPT) {
            return false;
        }
        var lacking = keptBytes + length - ALWAYS_KEPT - roomTaken;
        if (lacking <= 0) {
            return true;
        }
        var enters = room.hasEntered(address, lacking);
        roomTaken += enters ? lacking : 0;
        return enters;
    }

    private void beginWriting() throws IOException {
        if (!writing.hasEntered(address, 1)) {
            refused = true;
            forget();
            throw new Refused(HttpStatus.SERVICE_UNAVAILABLE);
        }
        isWorkerWriting = true;
        handOut();
    }

    private void handOut() throws IOException {
        direct = true;
        try {
            while (!kept.isEmpty()) {
                var part = kept.remove();
                send(part, 0, part.length);
            }
        } finally {
            forget();
        }
    }

    private void send(byte[] part, int from, int length) throws IOException {
        var begun = pace.now();
        network.write(part, from, length);
        pace.waitedSince(begun);
        pace.passed(length);
        if (pace.isTooSlow()) {
            refused = true;
            throw new Refused(HttpStatus.REQUEST_TIMEOUT);
        }
    }

    /** What is kept is as good as sent to whoever writes it. */
    synchronized void flush() throws IOException {
        if (direct) {
            network.flush();
        }
    }

    /** Whether it ended before its end: there was no room for it, or its reader was too slow. */
    synchronized boolean isRefused() {
        return refused;
    }

    /** Nothing of what is kept is sent. */
    synchronized void forget() {
        kept.clear();
        keptBytes = 0;
        if (roomTaken > 0) {
            room.leave(address, roomTaken);
            roomTaken = 0;
        }
    }

    /** Nobody works on it any more: hands out what is kept. What is written from now on goes to the reader at once. */
    synchronized void release() throws IOException {
        if (isWorkerWriting) {
            isWorkerWriting = false;
            writing.leave(address, 1);
        }
        handOut();
    }
}

package io.sixpager.importing;

import io.sixpager.shared.CommandRejected;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** Room for the histories that are read or played, each of which is in memory as a whole: two, or one that is large. */
@Component
class ImportRoom {

    private static final int MEBIBYTES = 64;
    private static final int LEAST = MEBIBYTES / 2;

    private final Semaphore free = new Semaphore(MEBIBYTES, true);

    /** Given back once, by whoever has it at the end. */
    final class Place implements AutoCloseable {

        private final int mebibytes;
        private final AtomicBoolean passedOn = new AtomicBoolean();

        private Place(int mebibytes) {
            this.mebibytes = mebibytes;
        }

        /** To whoever plays the history; the one who has read it gives nothing back. */
        Place passOn() {
            passedOn.set(true);
            return new Place(mebibytes);
        }

        @Override
        public void close() {
            if (passedOn.compareAndSet(false, true)) {
                free.release(mebibytes);
            }
        }
    }

    /**
     * To be taken before anything is unpacked.
     *
     * @throws NotACase if it never has room
     * @throws CommandRejected if it has none now
     */
    Place take(Path zip) {
        int mebibytes = weight(zip);
        if (!free.tryAcquire(mebibytes)) {
            throw CommandRejected.conflict("Other imports are running; try again when one of them has ended.");
        }
        return new Place(mebibytes);
    }

    /** All of it, for one that waits until nobody else has any. */
    Place takeAll() {
        free.acquireUninterruptibly(MEBIBYTES);
        return new Place(MEBIBYTES);
    }

    private static int weight(Path zip) {
        int mebibytes = CaseFolder.mebibytes(zip);
        if (mebibytes > MEBIBYTES) {
            throw new NotACase("The zip unpacks to %d MiB; %d MiB are the limit.".formatted(mebibytes, MEBIBYTES));
        }
        return Math.max(LEAST, mebibytes);
    }
}

package io.sixpager.operation.status;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How this instance is; what is counted is counted since it started.
 *
 * @param viewsBehindSeconds of the group of views that is furthest behind
 */
record InstanceStatus(
        Software software,
        Memory memory,
        Database database,
        double viewsBehindSeconds,
        long streams,
        long sessions,
        Requests requests,
        Tasks tasks,
        List<GateStatus> gates) {

    /** @param built null where it is run from its sources */
    record Software(String version, @Nullable Instant built, Instant started) {}

    /** The heap, in bytes. */
    record Memory(long used, long most) {}

    /**
     * @param answerMillis how long it took to answer just now
     * @param bytes all that it keeps
     * @param events in the log
     * @param waiting events that have no place in the log yet
     */
    record Database(
            double answerMillis,
            long bytes,
            long events,
            long waiting,
            double waitingSeconds,
            long connectionsBusy,
            long connectionsMost) {}

    /** @param failed by the service, with a status from 500 */
    record Requests(long answered, long failed) {}

    /**
     * What was printed, converted, measured and decoded.
     *
     * @param refused because of what was sent
     * @param stopped because it took too long or too much memory
     * @param stoppedLately not tried again for an hour
     */
    record Tasks(long done, long refused, long stopped, long stoppedLately) {}

    record GateStatus(String gate, long places, long busy, long waiting, long refused) {}
}

package io.sixpager.turn.waiting;

import io.sixpager.memo.model.Stage;
import io.sixpager.turn.Debt;
import io.sixpager.turn.waiting.Waits.Begun;
import io.sixpager.turn.waiting.Waits.Ended;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a batch of events changes in the table. What begins and ends within it is written once. */
final class WaitChanges {

    /**
     * A wait that began within the batch.
     *
     * @param ended null if it lasts
     */
    record Row(Begun begun, @Nullable Instant ended) {}

    /** A stage that a memo has come to. */
    record Entered(long number, Stage stage, Instant since, long logIndex) {}

    private final List<Entered> stages = new ArrayList<>();
    private final Map<Debt, Begun> lasting = new HashMap<>();
    private final Map<Begun, Row> rows = new LinkedHashMap<>();
    private final List<Ended> ended = new ArrayList<>();

    void enter(Entered stage) {
        stages.add(stage);
    }

    void begin(Begun wait) {
        lasting.put(wait.debt(), wait);
        rows.put(wait, new Row(wait, null));
    }

    /** What is imported may be dated before what it ends. */
    void end(Ended wait) {
        var begun = lasting.remove(wait.debt());
        if (begun == null) {
            ended.add(wait);
        } else {
            rows.put(begun, new Row(begun, wait.at().isBefore(begun.since()) ? begun.since() : wait.at()));
        }
    }

    /** Of waits that began before the batch; these come before the rows. */
    List<Ended> ended() {
        return List.copyOf(ended);
    }

    List<Entered> stages() {
        return List.copyOf(stages);
    }

    List<Row> rows() {
        return List.copyOf(rows.values());
    }
}

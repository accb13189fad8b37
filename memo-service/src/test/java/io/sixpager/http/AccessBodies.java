package io.sixpager.http;

import java.util.List;
import java.util.Map;

/** What is sent where it only matters who sends it, and when. */
final class AccessBodies {

    private AccessBodies() {}

    static Map<String, Object> removal() {
        return Map.of("account", "retail", "reason", "On leave until May.");
    }

    static Map<String, Object> reason() {
        return Map.of("reason", "For a good reason.");
    }

    static Map<String, Object> name() {
        return Map.of("name", "As sent to finance");
    }

    static Map<String, Object> draft() {
        return Map.of("baseRevision", 1, "markdown", "# Half a thou", "version", 0);
    }

    static Map<String, Object> bound(Object... values) {
        return new MemoExamples.Example("", 0, 1, "HASH").bound(values);
    }

    static Map<String, Object> review() {
        return Map.of(
                "door",
                "TWO_WAY",
                "due",
                MemoExamples.IN_A_MONTH,
                "participants",
                List.of(MemoExamples.invited("retail", "APPROVER"), MemoExamples.invited("decider", "DECIDER")));
    }
}

package io.sixpager.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A policy is tried on all memos of the store, part after part as the page asks for it. Whether a memo was decided or
 * not, all its events are read and played; at each approval the gate is asked beside.
 */
final class PolicyTrials {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MEMOS = 1_000;
    private static final int MOST_SECONDS = 5;
    private static final int RUNS = 6;

    private static final List<Map<String, Object>> OTHERS = List.of(
            Map.of("kind", "NO_OPEN_OBJECTION"),
            Map.of("kind", "CONDITIONS_MET"),
            Map.of("kind", "PAGE_LIMIT", "number", 6),
            Map.of("kind", "PREDICTIONS_STATED", "number", 3),
            Map.of("kind", "EVERY_PAGE_SHOWN"),
            Map.of("kind", "READING_PERIOD", "number", 48),
            Map.of("kind", "NOBODY_APPROVES_THEIR_OWN"),
            Map.of("kind", "DECIDER_NAMED"));

    private static final List<Map<String, Object>> OF_APPROVERS = with(Map.of("kind", "ALL_APPROVERS_ASSENT"));

    /** Every reviewer of the store is in one of the groups, and two groups are asked one after the other. */
    private static final List<Map<String, Object>> OF_GROUPS = with(
            asks("GROUP_ASSENTS", group("a third", 0, 8, 1)),
            asks("GROUP_ASSENTS", group("another third", 8, 16, 2)),
            asks("STAGES", group("first", 0, 12, 1), group("second", 12, 24, 1)));

    private final Http http;
    private final Share share;

    PolicyTrials(Http http, Share share) {
        this.http = http;
        this.share = share;
        http.signIn(Accounts.ADMINISTRATOR);
    }

    @SafeVarargs
    private static List<Map<String, Object>> with(Map<String, Object>... rules) {
        return Stream.concat(Stream.of(rules), OTHERS.stream()).toList();
    }

    @SafeVarargs
    private static Map<String, Object> asks(String kind, Map<String, Object>... groups) {
        return Map.of("kind", kind, "groups", List.of(groups));
    }

    private static Map<String, Object> group(String name, int from, int to, int least) {
        return Map.of(
                "name", name,
                "accounts", Accounts.REVIEWERS.subList(from, to),
                "quorum", Map.of("kind", "NUMBER", "number", least));
    }

    void addTo(Table table) {
        addTo(table, "Policy try-out, per 1,000 memos", OF_APPROVERS);
        addTo(table, "Policy try-out with groups and stages, per 1,000 memos", OF_GROUPS);
    }

    private void addTo(Table table, String figure, List<Map<String, Object>> rules) {
        whole(rules);
        var seconds = new Samples();
        var runs = share.of(RUNS);
        var memos = 0;
        var approvals = 0;
        for (int run = 0; run < runs; run++) {
            var begun = System.nanoTime();
            var told = whole(rules);
            seconds.add(System.nanoTime() - begun);
            memos = told.memos();
            approvals = told.approvals();
        }
        var each = seconds.percentile(50) / 1_000.0;
        table.atMost(figure, MOST_SECONDS, "s", each * MEMOS / memos);
        table.note(
                "  " + memos + " memos with " + approvals + " approvals, median of " + runs,
                Math.round(each * 1_000) + " ms");
    }

    private record Outcome(int memos, int approvals) {}

    private Outcome whole(List<Map<String, Object>> rules) {
        var first = part(rules, 0, null);
        var approvals = first.path("approvals").asInt();
        var part = first;
        while (part.path("tried").asInt() < part.path("memos").asInt()) {
            part = part(rules, part.path("tried").asInt(), first.path("upTo").asLong());
            approvals += part.path("approvals").asInt();
        }
        return new Outcome(first.path("memos").asInt(), approvals);
    }

    private JsonNode part(List<Map<String, Object>> rules, int from, @Nullable Long upTo) {
        var body = new HashMap<String, Object>(Map.of("rules", rules, "from", from));
        if (upTo != null) {
            body.put("upTo", upTo);
        }
        var answer = http.post(Accounts.ADMINISTRATOR, "/api/policies/trial", JSON.writeValueAsString(body));
        return JSON.readTree(Http.require(answer).text());
    }
}

package io.sixpager.http;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Memos at every point of their way, made over HTTP by the accounts of the demonstration. */
public final class MemoExamples {

    public static final String TEXT = """
            # Sell the infrastructure

            ## The ask

            We ask for ten million dollars.

            ## Reasons

            The machines stand idle for most of the year, and others would pay for them.
            """;

    static final String IN_A_MONTH = Instant.now().plus(Duration.ofDays(30)).toString();

    private final Function<String, TestClient> clients;

    MemoExamples(Function<String, TestClient> clients) {
        this.clients = clients;
    }

    /** A memo as the receipt of its last command tells it. */
    public record Example(String id, int version, int revision, String contentHash) {

        static Example of(Answer receipt) {
            return new Example(
                    receipt.at("/memoId"),
                    receipt.number("/version"),
                    receipt.number("/revision"),
                    receipt.at("/contentHash"));
        }

        public String path(String below) {
            return "/api/memos/" + id + below;
        }

        /** A body that is bound to the memo's revision. */
        public Map<String, Object> bound(Object... namesAndValues) {
            var body = new LinkedHashMap<String, Object>(Map.of("revision", revision, "contentHash", contentHash));
            for (int i = 0; i < namesAndValues.length; i += 2) {
                body.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
            return body;
        }
    }

    public Example drafted(boolean restricted) {
        return Example.of(
                author().post("/api/memos", Map.of("title", "Sell the infrastructure", "restricted", restricted))
                        .expect(201));
    }

    public Example written(boolean restricted) {
        return revised(drafted(restricted), TEXT);
    }

    public Example revised(Example memo, String text) {
        return Example.of(author().post(
                        memo.path("/revisions"),
                        Map.of("baseRevision", memo.revision(), "markdown", text, "summary", "A better text"))
                .expect(201));
    }

    /** In review: retail and infrastructure approve, finance stands outside, decider decides. */
    public Example inReview(boolean restricted) {
        return inReview(written(restricted));
    }

    public Example inReview(Example memo) {
        return inReview(memo, IN_A_MONTH);
    }

    public Example inReview(Example memo, String due) {
        return opened(memo, review(due));
    }

    /** Under a policy that the door allows. */
    public Example inReviewUnder(String policy) {
        var review = new LinkedHashMap<>(review(IN_A_MONTH));
        review.put("policy", policy);
        return opened(written(false), review);
    }

    /** Under a policy with these rules beside those that every policy has; the door allows it for this memo alone. */
    public Example inReviewAskingFor(String... kinds) {
        var admin = clients.apply("admin");
        var policy = "asks " + Integer.toHexString(List.of(kinds).hashCode());
        var rules = Stream.concat(Stream.of(kinds), Stream.of("NOBODY_APPROVES_THEIR_OWN", "DECIDER_NAMED"))
                .map(kind -> Map.of("kind", kind))
                .toList();
        // it is there already where another memo was opened under it
        admin.post("/api/policies", Map.of("name", policy, "rules", rules, "reason", "For a test."));
        allow(admin, "two-way-door", policy);
        var memo = inReviewUnder(policy);
        allow(admin, "two-way-door");
        return memo;
    }

    private static void allow(TestClient admin, String... policies) {
        admin.post(
                        "/api/policies/doors",
                        Map.of("door", "TWO_WAY", "policies", List.of(policies), "reason", "For a test."))
                .expect(200);
    }

    private Example opened(Example memo, Map<String, Object> review) {
        return Example.of(author().post(memo.path("/review"), review).expect(200));
    }

    private static Map<String, Object> review(String due) {
        return Map.of(
                "door",
                "TWO_WAY",
                "due",
                due,
                "participants",
                List.of(
                        invited("retail", "APPROVER"),
                        invited("infrastructure", "APPROVER"),
                        invited("decider", "DECIDER")));
    }

    public static Map<String, Object> invited(String account, String role) {
        return Map.of("account", account, "role", role);
    }

    private TestClient author() {
        return clients.apply("author");
    }
}

package io.sixpager.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Somebody with a second factor, and the clock by which their app shows codes. */
final class FactorExamples {

    private static final Duration STEP = Duration.ofSeconds(30);

    private final MovableClock clock;
    private Duration ahead = Duration.ZERO;

    FactorExamples(MovableClock clock) {
        this.clock = clock;
    }

    static Answer begin(TestClient client, String password) {
        return client.post("/api/me/second-factor", Map.of("password", password));
    }

    static Answer activate(TestClient client, String code) {
        return client.post("/api/me/second-factor/activation", Map.of("code", code));
    }

    static Map<String, Object> proof(String code) {
        return Map.of("password", PeopleExamples.PASSWORD, "code", code);
    }

    static Answer trySignIn(TestClient visitor, String username, String password, String code) {
        visitor.get("/api/demonstration");
        return visitor.post("/api/session", Map.of("username", username, "password", password, "code", code));
    }

    static List<String> codes(Answer answer) {
        return answer.expect(200)
                .json()
                .path("codes")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    static Authenticator app(TestClient client) {
        return new Authenticator(
                begin(client, PeopleExamples.PASSWORD).expect(201).at("/secret"));
    }

    /** What an app shows once the steps that were used are over. */
    String next(Authenticator app) {
        pass(STEP);
        return now(app);
    }

    String now(Authenticator app) {
        return near(app, 0);
    }

    /** What it shows so many steps from now. */
    String near(Authenticator app, int steps) {
        return app.code(clock.instant().plus(STEP.multipliedBy(steps)));
    }

    /** All of it is left. */
    void passToTheNextStep() {
        pass(STEP.minusSeconds(clock.instant().getEpochSecond() % STEP.toSeconds()));
    }

    void pass(Duration time) {
        ahead = ahead.plus(time);
        clock.putAhead(ahead);
    }
}

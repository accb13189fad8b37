package io.sixpager.http;

import java.util.Map;
import java.util.function.Supplier;

/**
 * People whom the administrator of the demonstration adds, and who choose a password with the link that they are given.
 *
 * @param visitor somebody who has not signed in
 */
public record PeopleExamples(TestClient administrator, Supplier<TestClient> visitor) {

    /** That all of them choose. */
    public static final String PASSWORD = "known to me alone";

    static Map<String, Object> person(String username, String role) {
        return Map.of("username", username, "name", "Somebody", "title", "Works here", "role", role);
    }

    /** Answers with the token of their link. */
    String add(String username, String role) {
        return administrator
                .post("/api/people", person(username, role))
                .expect(201)
                .at("/link/token");
    }

    /** A first request is there to receive what guards against forged ones. */
    Answer choose(String token, String password) {
        var visitor = visitor().get();
        visitor.get("/api/demonstration");
        return visitor.post("/api/password-links/password", Map.of("token", token, "password", password));
    }

    public TestClient signedIn(String username, String role) {
        choose(add(username, role), PASSWORD).expect(204);
        return signedIn(username);
    }

    public TestClient signedIn(String username) {
        return visitor().get().signIn(username, PASSWORD);
    }
}

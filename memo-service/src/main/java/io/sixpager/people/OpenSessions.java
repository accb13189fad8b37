package io.sixpager.people;

import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions of an account, as its owner may see them: whoever reads of one cannot take it over. */
@Component
class OpenSessions {

    private static final String BROWSER = "browser";

    /** A header may be long, and nobody reads more of it. */
    private static final int BROWSER_LIMIT = 400;

    private static final int KEY_LENGTH = 32;

    private final FindByIndexNameSessionRepository<? extends Session> rows;
    private final Sessions sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> rows, Sessions sessions) {
        this.rows = rows;
        this.sessions = sessions;
    }

    /**
     * A session that lasts.
     *
     * @param key names the session and opens nothing
     * @param browser what the browser calls itself; null if it did not say
     * @param lastUsed to the minute
     * @param here whether it is the one that asks
     */
    record OpenSession(String key, @Nullable String browser, Instant since, Instant lastUsed, boolean here) {}

    /** What the browser calls itself; null if it does not say. */
    static @Nullable String browserOf(HttpServletRequest request) {
        var named = request.getHeader(HttpHeaders.USER_AGENT);
        return named == null ? null : named.substring(0, Math.min(named.length(), BROWSER_LIMIT));
    }

    /** Notes in which browser a session begins. */
    static void note(HttpServletRequest request, @Nullable String browser) {
        request.getSession().setAttribute(BROWSER, browser);
    }

    /** The one that asks. */
    OpenSession of(HttpSession here) {
        return new OpenSession(
                key(here.getId()),
                (String) here.getAttribute(BROWSER),
                Instant.ofEpochMilli(here.getCreationTime()),
                Instant.ofEpochMilli(here.getLastAccessedTime()),
                true);
    }

    /** Those of an account, the one that was used last first. */
    List<OpenSession> of(String username, String here) {
        return rows.findByPrincipalName(username).values().stream()
                .filter(session -> !session.isExpired())
                .map(session -> new OpenSession(
                        key(session.getId()),
                        session.getAttribute(BROWSER),
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(here)))
                .sorted(Comparator.comparing(OpenSession::lastUsed).reversed())
                .toList();
    }

    /** @throws CommandRejected if the account has no such session */
    void end(String username, String key) {
        var ended = rows.findByPrincipalName(username).keySet().stream()
                .filter(id -> key(id).equals(key))
                .findFirst()
                .orElseThrow(() -> CommandRejected.notFound("You are not signed in there any more."));
        sessions.endOne(ended);
    }

    private static String key(String sessionId) {
        return Sha256.of("session " + sessionId).substring(0, KEY_LENGTH);
    }
}

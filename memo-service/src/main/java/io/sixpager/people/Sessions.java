package io.sixpager.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is signed in. */
@Component
public class Sessions {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher publisher;
    private final Duration lifetime;

    Sessions(JdbcClient jdbc, ApplicationEventPublisher publisher, Environment environment) {
        this.lifetime = environment.getProperty("sixpager.session-lifetime", Duration.class, Duration.ofDays(7));
        this.jdbc = jdbc;
        this.publisher = publisher;
    }

    /** Whether the session is there still: it may have ended while a request of it was on its way. */
    public boolean lasts(String session) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM spring_session WHERE session_id = ?)")
                .param(session)
                .query(Boolean.class)
                .single();
    }

    /** Those of the sessions that are there still. */
    public Set<String> lasting(Collection<String> sessions) {
        return Set.copyOf(jdbc.sql("SELECT session_id FROM spring_session WHERE session_id = ANY (?)")
                .param(sessions.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    void end(HttpSession session) {
        var ended = session.getId();
        session.invalidate();
        publisher.publishEvent(new SessionEnded(ended));
    }

    void endAll(String username) {
        end(username, "");
    }

    /** Signs somebody out everywhere but in the session {@code kept}, if that one is theirs. */
    void end(String username, String kept) {
        jdbc.sql("DELETE FROM spring_session WHERE principal_name = ? AND session_id <> ? RETURNING session_id")
                .params(username, kept)
                .query(String.class)
                .list()
                .forEach(ended -> publisher.publishEvent(new SessionEnded(ended)));
    }

    /** Signs somebody out of one of their sessions. */
    void endOne(String session) {
        jdbc.sql("DELETE FROM spring_session WHERE session_id = ?")
                .param(session)
                .update();
        publisher.publishEvent(new SessionEnded(session));
    }

    /** Whoever signs in anew begins a session of their own, and its life with it. */
    void renew(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            end(session);
        }
    }

    /** However often it is used; by the clock that has noted its beginning, which has also noted this request. */
    boolean hasOutlived(HttpSession session) {
        return session.getLastAccessedTime() - session.getCreationTime() > lifetime.toMillis();
    }
}

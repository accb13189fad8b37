package io.sixpager.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.http.ServiceTest;
import io.sixpager.http.TestClient;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionRowsTest extends ServiceTest {

    private TestClient client = visitor();
    private String session = "";

    @BeforeEach
    void signIn() {
        client = newSession("finance");
        session = jdbc.sql("SELECT primary_id FROM spring_session WHERE principal_name = 'finance' "
                        + "ORDER BY creation_time DESC LIMIT 1")
                .query(String.class)
                .single();
    }

    @Test
    void aSessionThatWasNotedAMomentAgoIsNotWrittenAgain() {
        var noted = lastAccess();
        client.get("/api/me").expect(200);
        client.get("/api/inbox").expect(200);
        assertThat(lastAccess()).isEqualTo(noted);
    }

    @Test
    void aSessionInUseIsNotedWhenAMinuteHasPassed() {
        move(Duration.ofMinutes(2));
        var before = lastAccess();
        client.get("/api/me").expect(200);
        assertThat(lastAccess()).isGreaterThan(before + Duration.ofMinutes(1).toMillis());
        assertThat(expiry() - lastAccess()).isEqualTo(Duration.ofHours(12).toMillis());
    }

    @Test
    void aSessionThatNobodyUsedForItsTimeIsOver() {
        move(Duration.ofHours(13));
        client.get("/api/me").expect(401);
    }

    @Test
    void aSessionInUseIsOverAfterAWeek() {
        begunBefore(Duration.ofDays(7).minusMinutes(1));
        client.get("/api/me").expect(200);
        begunBefore(Duration.ofDays(7).plusMinutes(1));
        client.get("/api/me").expect(401);
        assertThat(jdbc.sql("SELECT count(*) FROM spring_session WHERE primary_id = ?")
                        .param(session)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverSignsInAnewHasAWeekAgain() {
        begunBefore(Duration.ofDays(6));
        var before = column("creation_time");
        client.signIn("finance", "finance");
        var begun = jdbc.sql("SELECT max(creation_time) FROM spring_session WHERE principal_name = 'finance'")
                .query(Long.class)
                .single();
        assertThat(begun).isGreaterThanOrEqualTo(before + Duration.ofDays(6).toMillis());
        client.get("/api/me").expect(200);
    }

    private void begunBefore(Duration time) {
        jdbc.sql("UPDATE spring_session SET creation_time = last_access_time - ? WHERE primary_id = ?")
                .params(time.toMillis(), session)
                .update();
    }

    private long lastAccess() {
        return column("last_access_time");
    }

    private long expiry() {
        return column("expiry_time");
    }

    private long column(String name) {
        return jdbc.sql("SELECT " + name + " FROM spring_session WHERE primary_id = ?")
                .param(session)
                .query(Long.class)
                .single();
    }

    /** As if the session had been used last that long ago. */
    private void move(Duration back) {
        jdbc.sql("UPDATE spring_session SET last_access_time = last_access_time - ?, expiry_time = expiry_time - ?"
                        + " WHERE primary_id = ?")
                .params(back.toMillis(), back.toMillis(), session)
                .update();
    }
}

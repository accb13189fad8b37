package io.sixpager.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** The whole service, started once for all tests that extend this class. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TemporaryData.class)
@Import(MovableClock.class)
public abstract class ServiceTest {

    private static final Map<String, TestClient> CLIENTS = new ConcurrentHashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    protected JdbcClient jdbc;

    /** The one session of a demonstration account; signing in costs a tenth of a second. */
    protected TestClient as(String account) {
        return CLIENTS.computeIfAbsent(port + account, _ -> newSession(account));
    }

    protected TestClient newSession(String account) {
        return visitor().signIn(account, account);
    }

    protected TestClient visitor() {
        return new TestClient(port);
    }

    protected PeopleExamples people() {
        return new PeopleExamples(as("admin"), this::visitor);
    }

    protected MemoExamples memos() {
        return new MemoExamples(this::as);
    }

    /** But for the access log, which grows whenever a test signs somebody in. */
    protected long storedEvents() {
        return jdbc.sql("SELECT count(*) FROM domain_event_entry WHERE type <> 'Account'")
                .query(Long.class)
                .single();
    }
}

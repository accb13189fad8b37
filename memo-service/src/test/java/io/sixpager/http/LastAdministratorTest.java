package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** There is always somebody who keeps the accounts. */
class LastAdministratorTest extends ServiceTest {

    private static final Map<String, Object> CLOSED = Map.of("active", false);
    private static final Map<String, Object> DEMOTED = Map.of("role", "MEMBER");

    private final String nameOfAda = "keeper-" + UUID.randomUUID();
    private final String nameOfBert = "keeper-" + UUID.randomUUID();
    private TestClient ada = visitor();
    private TestClient bert = visitor();

    @BeforeEach
    void twoKeepTheAccounts() {
        ada = administrator(nameOfAda);
        bert = administrator(nameOfBert);
        jdbc.sql("UPDATE account SET active = false WHERE role = 'ADMINISTRATOR' AND username NOT LIKE 'keeper-%'")
                .update();
    }

    @AfterEach
    void theDemonstrationsAdministratorIsBack() {
        jdbc.sql("DELETE FROM account WHERE username LIKE 'keeper-%'").update();
        jdbc.sql("UPDATE account SET active = true WHERE username = 'admin'").update();
    }

    @RepeatedTest(5)
    void oneIsLeftWhenTwoCloseEachOther() throws Exception {
        assertThat(atOnce(CLOSED, CLOSED)).contains(200);
        assertThat(left()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void oneIsLeftWhenOneClosesAndTheOtherDemotes() throws Exception {
        assertThat(atOnce(CLOSED, DEMOTED)).contains(200);
        assertThat(left()).isEqualTo(1);
    }

    @Test
    void whoeverWasClosedAMomentAgoCannotTakeTheLastOneAlong() {
        jdbc.sql("UPDATE account SET active = false WHERE username = ?")
                .param(nameOfAda)
                .update();
        var refused = ada.patch("/api/people/" + nameOfBert, DEMOTED);
        assertThat(refused.status()).isIn(401, 409);
        assertThat(left()).isEqualTo(1);
    }

    @Test
    void ofTwoOneMayGo() {
        ada.patch("/api/people/" + nameOfBert, DEMOTED).expect(200);
        assertThat(left()).isEqualTo(1);
        ada.patch("/api/people/" + nameOfBert, CLOSED).expect(200);
    }

    private List<Integer> atOnce(Map<String, Object> toBert, Map<String, Object> toAda) throws Exception {
        var ready = new CountDownLatch(2);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = executor.submit(() -> {
                meet(ready);
                return ada.patch("/api/people/" + nameOfBert, toBert).status();
            });
            var second = executor.submit(() -> {
                meet(ready);
                return bert.patch("/api/people/" + nameOfAda, toAda).status();
            });
            return List.of(first.get(), second.get());
        }
    }

    private static void meet(CountDownLatch ready) throws InterruptedException {
        ready.countDown();
        ready.await();
    }

    private int left() {
        return jdbc.sql("SELECT count(*) FROM account WHERE role = 'ADMINISTRATOR' AND active")
                .query(Integer.class)
                .single();
    }

    private TestClient administrator(String username) {
        return people().signedIn(username, "ADMINISTRATOR");
    }
}

package io.sixpager.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.database.EmbeddedDatabase;
import io.sixpager.http.ServiceTest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Accounts whose passwords everybody knows exist in a demonstration only. */
class DemonstrationAccountsTest extends ServiceTest {

    @Autowired
    private Directory directory;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private ObjectProvider<EmbeddedDatabase> embedded;

    @AfterEach
    void demonstrateAgain() {
        start(embedded, "127.0.0.1");
    }

    @Test
    void areOfferedOnALoopbackAddress() {
        assertThat(start(embedded, "127.0.0.1").demonstration().accounts()).hasSize(8);
        assertThat(visitor().get("/api/demonstration").json().path("accounts")).hasSize(8);
    }

    @Test
    void areClosedWhereOthersCanReachTheService() {
        assertThat(start(embedded, "0.0.0.0").demonstration().accounts()).isEmpty();
        assertClosed();
    }

    @Test
    void areClosedWhereNoAddressIsSaid() {
        start(embedded, null);
        assertClosed();
    }

    @Test
    void areClosedWithADatabaseOfOnesOwn() {
        start(new StaticListableBeanFactory().getBeanProvider(EmbeddedDatabase.class), "127.0.0.1");
        assertClosed();
    }

    private void assertClosed() {
        assertThat(directory.find("admin")).map(Person::active).contains(false);
        var visitor = visitor();
        visitor.get("/api/demonstration");
        visitor.post("/api/session", Map.of("username", "admin", "password", "admin"))
                .expect(401);
    }

    private DemonstrationAccounts start(ObjectProvider<EmbeddedDatabase> database, @Nullable String address) {
        var environment = new MockEnvironment();
        if (address != null) {
            environment.setProperty("server.address", address);
        }
        var accounts = new DemonstrationAccounts(database, environment, directory, passwords);
        accounts.afterSingletonsInstantiated();
        return accounts;
    }
}

package io.sixpager.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.http.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;

/** Whoever has the environment gets in where nobody keeps the accounts any more. */
class FirstAdministratorTest extends ServiceTest {

    private static final String PASSWORD = "of the environment";

    @Autowired
    private Administrators administrators;

    @Autowired
    private Passwords passwords;

    @Autowired
    private AccountChanges changes;

    @BeforeEach
    void nobodyKeepsTheAccounts() {
        jdbc.sql("DELETE FROM account WHERE username = 'administrator'").update();
        jdbc.sql("UPDATE account SET active = false WHERE role = 'ADMINISTRATOR'")
                .update();
    }

    @AfterEach
    void theDemonstrationsAdministratorIsBack() {
        jdbc.sql("DELETE FROM account WHERE username = 'administrator'").update();
        jdbc.sql("UPDATE account SET active = true WHERE username = 'admin'").update();
    }

    @Test
    void isMadeWhereThereIsNone() {
        start(PASSWORD);
        assertMaySignIn();
    }

    @Test
    void isOpenedAgainWhereTheirAccountWasClosed() {
        start("an earlier password");
        jdbc.sql("UPDATE account SET active = false WHERE username = 'administrator'")
                .update();
        start(PASSWORD);
        assertMaySignIn();
    }

    @Test
    void isGivenTheirRoleBack() {
        start("an earlier password");
        jdbc.sql("UPDATE account SET role = 'MEMBER' WHERE username = 'administrator'")
                .update();
        start(PASSWORD);
        assertMaySignIn();
    }

    @Test
    void isLetInWithoutTheSecondFactorThatTheirAccountHad() {
        start("an earlier password");
        jdbc.sql("INSERT INTO second_factor (username, secret, active_since) VALUES ('administrator', '', now())")
                .update();
        jdbc.sql("UPDATE account SET active = false WHERE username = 'administrator'")
                .update();
        start(PASSWORD);
        assertMaySignIn();
    }

    @Test
    void isLeftAloneWhereSomebodyKeepsTheAccounts() {
        start("an earlier password");
        start(PASSWORD);
        visitor().signIn("administrator", "an earlier password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void aBlankSettingMakesNobody(String setting) {
        start(setting);
        assertThat(administrators.areThere()).isFalse();
    }

    @Test
    void aShortSettingIsRefusedWithASentence() {
        assertThatThrownBy(() -> start("short")).hasMessage("A password needs at least 12 characters.");
        assertThat(administrators.areThere()).isFalse();
    }

    private void assertMaySignIn() {
        var role = visitor().signIn("administrator", PASSWORD).get("/api/me").at("/role");
        assertThat(role).isEqualTo("ADMINISTRATOR");
    }

    private void start(String setting) {
        var environment = new MockEnvironment().withProperty("sixpager.administrator-password", setting);
        new FirstAdministrator(environment, administrators, passwords, changes).afterSingletonsInstantiated();
    }
}

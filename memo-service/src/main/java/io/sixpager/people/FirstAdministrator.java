package io.sixpager.people;

import io.sixpager.shared.Attribution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Opens the account {@code administrator} with the password of the environment where there is no administrator: it is
 * made, or if it is there and was closed or lost its role, it is given back.
 */
@Component
class FirstAdministrator implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String PASSWORD = "sixpager.administrator-password";

    private final Environment environment;
    private final Administrators administrators;
    private final Passwords passwords;
    private final AccountChanges changes;

    FirstAdministrator(
            Environment environment, Administrators administrators, Passwords passwords, AccountChanges changes) {
        this.environment = environment;
        this.administrators = administrators;
        this.passwords = passwords;
        this.changes = changes;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var password = environment.getProperty(PASSWORD);
        if (password == null || password.isBlank() || administrators.areThere()) {
            return;
        }
        var person =
                new Person("administrator", "Administrator", "Keeps the accounts", AccountRole.ADMINISTRATOR, true);
        changes.restore(person, passwords.hash(password), Attribution.SYSTEM);
        LOG.info("The account “administrator” was opened with the password of the environment");
    }
}

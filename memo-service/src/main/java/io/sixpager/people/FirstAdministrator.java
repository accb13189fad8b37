package io.sixpager.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes the account {@code administrator} with the password of the environment where there is no administrator yet. */
@Component
class FirstAdministrator implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String PASSWORD = "sixpager.administrator-password";

    private final Environment environment;
    private final Directory directory;
    private final Passwords passwords;

    FirstAdministrator(Environment environment, Directory directory, Passwords passwords) {
        this.environment = environment;
        this.directory = directory;
        this.passwords = passwords;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var password = environment.getProperty(PASSWORD);
        if (password == null || password.isBlank() || directory.hasAdministrator()) {
            return;
        }
        var person =
                new Person("administrator", "Administrator", "Keeps the accounts", AccountRole.ADMINISTRATOR, true);
        directory.add(person, passwords.hash(password));
        LOG.info("The account “administrator” was made with the password of the environment");
    }
}

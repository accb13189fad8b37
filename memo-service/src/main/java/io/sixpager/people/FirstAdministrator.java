package io.sixpager.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes the account {@code administrator} with the password of the environment where there is no administrator yet. */
@Component
class FirstAdministrator implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String PASSWORD = "sixpager.administrator-password";

    private final Environment environment;
    private final Directory directory;
    private final PasswordEncoder passwords;

    FirstAdministrator(Environment environment, Directory directory, PasswordEncoder passwords) {
        this.environment = environment;
        this.directory = directory;
        this.passwords = passwords;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var password = environment.getProperty(PASSWORD);
        if (password == null || directory.hasAdministrator()) {
            return;
        }
        var person =
                new Person("administrator", "Administrator", "Keeps the accounts", AccountRole.ADMINISTRATOR, true);
        directory.add(person, String.valueOf(passwords.encode(password)));
        LOG.info("The account “administrator” was made with the password of the environment");
    }
}

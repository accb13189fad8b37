package io.sixpager.people;

import io.sixpager.database.EmbeddedDatabase;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Accounts to try the product with, each with its own name as password. They exist only with the embedded database on
 * a loopback address; with any other database, or reachable from outside, there are none.
 */
@RestController
class DemonstrationAccounts implements SmartInitializingSingleton {

    private static final List<Person> PEOPLE = List.of(
            member("author", "Author", "Owner of the proposal"),
            member("coauthor", "Coauthor", "Infrastructure planning"),
            member("retail", "Retail executive", "Runs the stores"),
            member("finance", "Finance executive", "Holds the capital"),
            member("infrastructure", "Infrastructure executive", "Runs the machines"),
            member("decider", "Decider", "Decides"),
            new Person("auditor", "Auditor", "Reads everything", AccountRole.AUDITOR, true),
            new Person("admin", "Administrator", "Keeps the accounts", AccountRole.ADMINISTRATOR, true));

    record Demonstration(List<Account> accounts) {
        record Account(String username, String name, String title) {}
    }

    private final boolean demonstrating;
    private final Directory directory;
    private final PasswordEncoder passwords;

    DemonstrationAccounts(
            ObjectProvider<EmbeddedDatabase> embedded,
            Environment environment,
            Directory directory,
            PasswordEncoder passwords) {
        this.demonstrating = embedded.getIfAvailable() != null && isLoopback(environment.getProperty("server.address"));
        this.directory = directory;
        this.passwords = passwords;
    }

    private static Person member(String username, String name, String title) {
        return new Person(username, name, title, AccountRole.MEMBER, true);
    }

    private static boolean isLoopback(@Nullable String address) {
        try {
            return address != null && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException _) {
            return false;
        }
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (demonstrating) {
            PEOPLE.stream()
                    .filter(person -> directory.find(person.username()).isEmpty())
                    .forEach(person -> directory.add(person, String.valueOf(passwords.encode(person.username()))));
        }
        directory.setDemonstrating(PEOPLE.stream().map(Person::username).toList(), demonstrating);
    }

    /** Whom a visitor may sign in as; empty outside of a demonstration. */
    @GetMapping("/api/demonstration")
    Demonstration demonstration() {
        return new Demonstration(
                demonstrating
                        ? PEOPLE.stream()
                                .map(p -> new Demonstration.Account(p.username(), p.name(), p.title()))
                                .toList()
                        : List.of());
    }
}

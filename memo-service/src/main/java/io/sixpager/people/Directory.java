package io.sixpager.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Mention;
import java.sql.Types;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who there is. */
@Component
public class Directory {

    static final RowMapper<Person> PERSON = (row, _) -> new Person(
            row.getString("username"),
            row.getString("name"),
            row.getString("title"),
            AccountRole.valueOf(row.getString("role")),
            row.getBoolean("active"));

    /** Short, so that a deactivation on another instance takes effect while the person still wonders. */
    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Cache<String, Optional<Person>> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(REMEMBERED)
            .build();

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Person> find(String username) {
        return known.get(username, this::read);
    }

    private Optional<Person> read(String username) {
        return jdbc.sql("SELECT * FROM account WHERE username = ?")
                .param(username)
                .query(PERSON)
                .optional();
    }

    /** As the database has it now; nobody else changes it before the transaction ends. */
    Optional<Person> lock(String username) {
        return jdbc.sql("SELECT * FROM account WHERE username = ? FOR NO KEY UPDATE")
                .param(username)
                .query(PERSON)
                .optional();
    }

    /** What is known of an account that has been changed. */
    void forget(String username) {
        known.invalidate(username);
    }

    /**
     * The account that somebody is to be named by on a memo.
     *
     * @throws CommandRejected if nobody active has it
     */
    public Person require(String username) {
        return find(username)
                .filter(Person::active)
                .orElseThrow(() -> CommandRejected.invalid("Nobody here has the account “" + username + "”."));
    }

    /** Somebody who can take part in a memo: auditors stay outside of what they audit. */
    public Person requireMember(String username) {
        var person = require(username);
        if (person.audits()) {
            throw CommandRejected.invalid(
                    Mention.of(username) + " is an auditor and takes no part in what is audited.");
        }
        return person;
    }

    /** Whether somebody can act under the account. */
    public boolean isMember(String username) {
        return find(username)
                .filter(person -> person.active() && !person.audits())
                .isPresent();
    }

    public List<Person> all() {
        return jdbc.sql("SELECT * FROM account ORDER BY name COLLATE \"und-x-icu\", username")
                .query(PERSON)
                .list();
    }

    /** Nothing if they have none yet, or are gone. */
    Optional<String> passwordHash(String username) {
        return jdbc.sql("SELECT password_hash FROM account WHERE username = ? AND active AND password_hash IS NOT NULL")
                .param(username)
                .query(String.class)
                .optional();
    }

    /** @param passwordHash null as long as its owner has chosen none */
    void add(Person person, @Nullable String passwordHash) {
        try {
            jdbc.sql("""
                INSERT INTO account (username, name, title, role, password_hash, active)
                VALUES (?, ?, ?, ?, ?, ?)\
                """)
                    .param(person.username())
                    .param(person.name())
                    .param(person.title())
                    .param(person.role().name())
                    .param(passwordHash)
                    .param(person.active())
                    .update();
        } catch (DuplicateKeyException e) {
            throw CommandRejected.conflict("The account “" + person.username() + "” exists already.");
        }
    }

    /** Opens the accounts of the demonstration, or closes them where the installation is none. */
    void setDemonstrating(List<String> usernames, boolean demonstrating) {
        jdbc.sql("UPDATE account SET demonstration = true WHERE username IN (:usernames) AND :demonstrating")
                .param("usernames", usernames)
                .param("demonstrating", demonstrating)
                .update();
        jdbc.sql("UPDATE account SET active = ? WHERE demonstration")
                .param(demonstrating)
                .update();
        known.invalidateAll();
    }

    /** Those that anybody may use, because the installation is a demonstration; nobody where it is none. */
    public List<Person> demonstrationAccounts() {
        return jdbc.sql("SELECT * FROM account WHERE demonstration AND active ORDER BY username")
                .query(PERSON)
                .list();
    }

    /** Whether it is an account of a demonstration, which belongs to nobody. */
    boolean isForEverybody(String username) {
        return demonstrationAccounts().stream()
                .anyMatch(person -> person.username().equals(username));
    }

    /** @throws CommandRejected if others may use the account, and would miss what its user takes away */
    void requireOwn(String username) {
        if (isForEverybody(username)) {
            throw CommandRejected.conflict(
                    "Everybody may use this account of the demonstration; its sessions and how one signs in stay.");
        }
    }

    /** Whether somebody came to a demonstration and has not put away what it says to newcomers. */
    boolean isToBeWelcomed(String username) {
        return jdbc.sql("SELECT demonstration AND NOT welcomed FROM account WHERE username = ?")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    void setWelcomed(String username) {
        jdbc.sql("UPDATE account SET welcomed = true WHERE username = ?")
                .param(username)
                .update();
    }

    /** Whether others may see which memo they are reading or writing. */
    public boolean isShownWhereTheyAre(String username) {
        return jdbc.sql("SELECT presence_shown FROM account WHERE username = ?")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    public void showWhereTheyAre(String username, boolean shown) {
        jdbc.sql("UPDATE account SET presence_shown = ? WHERE username = ?")
                .params(shown, username)
                .update();
    }

    /** Changes what is not null. */
    void change(String username, @Nullable AccountRole role, @Nullable Boolean active) {
        jdbc.sql("""
            UPDATE account SET role = coalesce(:role, role), active = coalesce(:active, active)
            WHERE username = :username\
            """)
                .param("role", role == null ? null : role.name(), Types.VARCHAR)
                .param("active", active, Types.BOOLEAN)
                .param("username", username)
                .update();
    }

    /** @param hash null where nobody is to be let in */
    void setPassword(String username, @Nullable String hash) {
        jdbc.sql("UPDATE account SET password_hash = ? WHERE username = ?")
                .param(hash)
                .param(username)
                .update();
    }
}

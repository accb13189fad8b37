package io.sixpager.people;

import io.sixpager.shared.CommandRejected;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody keeps the accounts as long as there are any. */
@Component
class Administrators {

    private static final String ACTIVE = "SELECT username FROM account WHERE role = 'ADMINISTRATOR' AND active";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Administrators(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    boolean areThere() {
        return jdbc.sql("SELECT EXISTS (" + ACTIVE + ")").query(Boolean.class).single();
    }

    /**
     * Takes an account away that may be the last one.
     *
     * @throws CommandRejected if it is; then nothing has changed
     */
    void butNotTheLast(String username, Runnable removal) {
        transaction.executeWithoutResult(_ -> {
            // Whoever takes another one away at the same time waits here, and then sees what is left.
            var administrators = jdbc.sql(ACTIVE + " ORDER BY username FOR UPDATE")
                    .query(String.class)
                    .list();
            if (administrators.contains(username) && administrators.size() == 1) {
                throw CommandRejected.conflict("This is the last administrator; name another one first.");
            }
            removal.run();
        });
    }

    /** Makes the account, or opens it again with this password and its role. */
    void restore(Person person, String passwordHash) {
        jdbc.sql("""
            INSERT INTO account (username, name, title, role, password_hash, active)
            VALUES (?, ?, ?, 'ADMINISTRATOR', ?, true)
            ON CONFLICT (username) DO UPDATE
            SET role = excluded.role, password_hash = excluded.password_hash, active = true\
            """)
                .params(person.username(), person.name(), person.title(), passwordHash)
                .update();
    }
}

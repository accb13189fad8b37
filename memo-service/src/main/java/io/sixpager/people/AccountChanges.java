package io.sixpager.people;

import io.sixpager.people.log.AccountEvent.AccountAdded;
import io.sixpager.people.log.AccountEvent.AccountClosed;
import io.sixpager.people.log.AccountEvent.AccountReopened;
import io.sixpager.people.log.AccountEvent.PasswordChanged;
import io.sixpager.people.log.AccountEvent.RoleGiven;
import io.sixpager.people.log.AccountEvent.SessionsEnded;
import io.sixpager.people.log.AccountLog;
import io.sixpager.shared.CommandRejected;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Changes accounts and tells the access log of it, both or neither. */
@Component
class AccountChanges {

    private final Directory directory;
    private final Administrators administrators;
    private final Sessions sessions;
    private final AccountLog log;
    private final TransactionOperations transactions;

    AccountChanges(
            Directory directory,
            Administrators administrators,
            Sessions sessions,
            AccountLog log,
            TransactionOperations transactions) {
        this.directory = directory;
        this.administrators = administrators;
        this.sessions = sessions;
        this.log = log;
        this.transactions = transactions;
    }

    /** What is to be different; null stays as it is. */
    record Change(
            @Nullable AccountRole role,
            @Nullable Boolean active,
            @Nullable String passwordHash) {

        private boolean endsAnAdministrator() {
            return Boolean.FALSE.equals(active) || role != null && role != AccountRole.ADMINISTRATOR;
        }

        private boolean endsSessions() {
            return Boolean.FALSE.equals(active) || passwordHash != null;
        }
    }

    /** @throws CommandRejected if the name is taken */
    void add(Person person, String passwordHash, String by) {
        transactions.executeWithoutResult(_ -> {
            directory.add(person, passwordHash);
            tellAdded(person, by);
        });
    }

    private void tellAdded(Person person, String by) {
        log.append(
                person.username(),
                by,
                done -> new AccountAdded(
                        person.username(),
                        done,
                        person.name(),
                        person.title(),
                        person.role().name()));
    }

    /**
     * Whoever has lost the account or its password is signed out everywhere but in the session {@code kept}.
     *
     * @throws CommandRejected if there is no such account, or if it is that of the last administrator
     */
    void change(String username, Change change, String by, String kept) {
        if (change.endsAnAdministrator()) {
            administrators.butNotTheLast(username, () -> store(username, change, by));
        } else {
            transactions.executeWithoutResult(_ -> store(username, change, by));
        }
        directory.forget(username);
        if (change.endsSessions()) {
            sessions.end(username, kept);
        }
    }

    private void store(String username, Change change, String by) {
        var before = directory
                .lock(username)
                .orElseThrow(() -> CommandRejected.notFound("Nobody here has the account “" + username + "”."));
        directory.change(username, change.role(), change.active(), change.passwordHash());
        tell(before, change, by);
    }

    /** What is different now. */
    private void tell(Person before, Change change, String by) {
        var username = before.username();
        var role = change.role();
        if (role != null && role != before.role()) {
            log.append(
                    username,
                    by,
                    done -> new RoleGiven(username, done, before.role().name(), role.name()));
        }
        var active = Objects.requireNonNullElse(change.active(), before.active());
        if (active != before.active()) {
            log.append(
                    username,
                    by,
                    done -> active ? new AccountReopened(username, done) : new AccountClosed(username, done));
        }
        if (change.passwordHash() != null) {
            log.append(username, by, done -> new PasswordChanged(username, done));
        }
    }

    /** Makes the account of an administrator, or gives it back; nobody did it who is known here. */
    void restore(Person person, String passwordHash, String by) {
        transactions.executeWithoutResult(_ -> {
            var before = directory.lock(person.username());
            administrators.restore(person, passwordHash);
            before.ifPresentOrElse(
                    was -> tell(was, new Change(person.role(), person.active(), passwordHash), by),
                    () -> tellAdded(person, by));
        });
        directory.forget(person.username());
        sessions.endAll(person.username());
    }

    /** Signs somebody out everywhere but in one session. */
    void endSessions(String username, String kept, String by) {
        endSessions(username, by, () -> sessions.end(username, kept));
    }

    /** Signs somebody out at some places. */
    void endSessions(String username, String by, Runnable ending) {
        transactions.executeWithoutResult(_ -> {
            log.append(username, by, done -> new SessionsEnded(username, done));
            ending.run();
        });
    }
}

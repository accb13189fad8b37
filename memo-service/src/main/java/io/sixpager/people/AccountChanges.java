package io.sixpager.people;

import io.sixpager.people.AccountChange.PasswordChange;
import io.sixpager.people.factor.FactorRows;
import io.sixpager.people.log.AccountEvent.AccountAdded;
import io.sixpager.people.log.AccountEvent.AccountClosed;
import io.sixpager.people.log.AccountEvent.AccountReopened;
import io.sixpager.people.log.AccountEvent.PasswordChanged;
import io.sixpager.people.log.AccountEvent.PasswordChosen;
import io.sixpager.people.log.AccountEvent.PasswordEnded;
import io.sixpager.people.log.AccountEvent.RoleGiven;
import io.sixpager.people.log.AccountEvent.SecondFactorRemoved;
import io.sixpager.people.log.AccountEvent.SessionsEnded;
import io.sixpager.people.log.AccountLog;
import io.sixpager.shared.CommandRejected;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Changes accounts and tells the access log of it, both or neither. */
@Component
class AccountChanges {

    private final Directory directory;
    private final Administrators administrators;
    private final Sessions sessions;
    private final PasswordLinkRows links;
    private final FactorRows factors;
    private final AccountLog log;
    private final TransactionOperations transactions;

    AccountChanges(
            Directory directory,
            Administrators administrators,
            Sessions sessions,
            PasswordLinkRows links,
            FactorRows factors,
            AccountLog log,
            TransactionOperations transactions) {
        this.directory = directory;
        this.administrators = administrators;
        this.sessions = sessions;
        this.links = links;
        this.factors = factors;
        this.log = log;
        this.transactions = transactions;
    }

    /**
     * Adds somebody who has no password yet.
     *
     * @throws CommandRejected if the name is taken
     */
    void add(Person person, String by) {
        transactions.executeWithoutResult(_ -> {
            directory.add(person, null);
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
     * Whoever has lost the account or its password is signed out everywhere but in the session {@code kept}, and has no
     * use of a link any more.
     *
     * @throws CommandRejected if there is no such account, or if it is that of the last administrator
     */
    void change(String username, AccountChange change, String by, String kept) {
        if (change.endsAnAdministrator()) {
            administrators.butNotTheLast(username, () -> store(locked(username), change, by));
        } else {
            transactions.executeWithoutResult(_ -> store(locked(username), change, by));
        }
        endSessions(username, change, kept);
    }

    /**
     * The same for all sessions, after something else in the same transaction, which may refuse it.
     *
     * @param first is given the account as it was, which nobody else changes meanwhile
     */
    <T> T changeAfter(Function<Person, T> first, String username, AccountChange change, String by) {
        var result = Objects.requireNonNull(transactions.execute(_ -> {
            var before = locked(username);
            var done = first.apply(before);
            store(before, change, by);
            return done;
        }));
        endSessions(username, change, "");
        return result;
    }

    /** Only when the change is there to be seen. */
    private void endSessions(String username, AccountChange change, String kept) {
        directory.forget(username);
        if (change.endsSessions()) {
            sessions.end(username, kept);
        }
    }

    private void store(Person before, AccountChange change, String by) {
        var username = before.username();
        directory.change(username, change.role(), change.active());
        if (change.password() != null) {
            directory.setPassword(username, change.password().hash());
        }
        if (change.endsLink()) {
            links.remove(username);
        }
        tell(before, change, by);
    }

    /**
     * The account as it is; nobody else changes it before the transaction ends.
     *
     * @throws CommandRejected if there is none
     */
    Person locked(String username) {
        return directory
                .lock(username)
                .orElseThrow(() -> CommandRejected.notFound("Nobody here has the account “" + username + "”."));
    }

    /** What is different now. */
    private void tell(Person before, AccountChange change, String by) {
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
        if (change.password() != null) {
            tell(username, change.password(), by);
        }
    }

    private void tell(String username, PasswordChange change, String by) {
        log.append(username, by, done -> switch (change) {
            case PasswordChange.Changed _ -> new PasswordChanged(username, done);
            case PasswordChange.Chosen _ -> new PasswordChosen(username, done);
            case PasswordChange.Ended _ -> new PasswordEnded(username, done);
        });
    }

    /** Makes the account of an administrator, or gives it back without a second factor; nobody did it who is known here. */
    void restore(Person person, String passwordHash, String by) {
        transactions.executeWithoutResult(_ -> {
            var before = directory.lock(person.username());
            administrators.restore(person, passwordHash);
            links.remove(person.username());
            if (factors.remove(person.username())) {
                log.append(person.username(), by, done -> new SecondFactorRemoved(person.username(), done));
            }
            before.ifPresentOrElse(
                    was -> tell(
                            was,
                            new AccountChange(person.role(), person.active(), new PasswordChange.Changed(passwordHash)),
                            by),
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

package io.sixpager.people;

import io.sixpager.people.AccountChange.PasswordChange;
import io.sixpager.people.PasswordLinkRows.AwaitedPassword;
import io.sixpager.people.log.AccountEvent.PasswordLinkMade;
import io.sixpager.people.log.AccountEvent.PasswordLinkWithdrawn;
import io.sixpager.people.log.AccountLog;
import io.sixpager.shared.CommandRejected;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Links with which people choose a password themselves, for a new account and for one whose password is forgotten.
 * Nobody else ever knows it. The one there was, and whoever is signed in with it, stay until the link is used, or end at
 * once.
 */
@Component
class PasswordLinks {

    /** Over a weekend. */
    private static final Duration LASTING = Duration.ofDays(3);

    private static final int TOKEN_BYTES = 32;

    /**
     * What an administrator hands on.
     *
     * @param token what the address {@code /welcome} has behind its number sign; told this once
     */
    record PasswordLink(String username, String token, Instant expires) {}

    private final PasswordLinkRows rows;
    private final Directory directory;
    private final AccountChanges changes;
    private final Passwords passwords;
    private final Comparisons comparisons;
    private final AccountLog log;
    private final TransactionOperations transactions;

    PasswordLinks(
            PasswordLinkRows rows,
            Directory directory,
            AccountChanges changes,
            Passwords passwords,
            Comparisons comparisons,
            AccountLog log,
            TransactionOperations transactions) {
        this.rows = rows;
        this.directory = directory;
        this.changes = changes;
        this.passwords = passwords;
        this.comparisons = comparisons;
        this.log = log;
        this.transactions = transactions;
    }

    /** Adds an account whose owner has yet to choose a password. */
    PasswordLink add(Person person, String by) {
        return inTransaction(() -> {
            changes.add(person, by);
            return make(person, by);
        });
    }

    /**
     * Makes a link; an earlier one is worth nothing any more.
     *
     * @throws CommandRejected if there is no such account, it is closed, or it is everybody's
     */
    PasswordLink make(String username, String by) {
        directory.requireOwn(username);
        return inTransaction(() -> make(changes.locked(username), by));
    }

    /** The same for a password that somebody else may know: it is worth nothing any more, nor is any session. */
    PasswordLink makeEndingPassword(String username, String by) {
        directory.requireOwn(username);
        return changes.changeAfter(
                person -> make(person, by), username, AccountChange.of(new PasswordChange.Ended()), by);
    }

    private PasswordLink make(Person person, String by) {
        if (!person.active()) {
            throw CommandRejected.conflict("This account is closed. Open it first, then make the link.");
        }
        var username = person.username();
        var token = RandomToken.ofBytes(TOKEN_BYTES);
        var expires = rows.put(username, token, LASTING);
        log.append(username, by, done -> new PasswordLinkMade(username, done, expires));
        return new PasswordLink(username, token, expires);
    }

    /** A link that came into the wrong hands, or is not needed. */
    void withdraw(String username, String by) {
        transactions.executeWithoutResult(_ -> {
            changes.locked(username);
            if (rows.remove(username)) {
                log.append(username, by, done -> new PasswordLinkWithdrawn(username, done));
            }
        });
    }

    /** @throws CommandRejected if it is worth nothing */
    Person owner(String token) {
        return rows.find(token).orElseThrow(PasswordLinks::spent);
    }

    /**
     * Sets the password of whoever the link is for, and signs them out everywhere. A password that is refused leaves the
     * link as it was.
     *
     * @throws CommandRejected if the link is worth nothing, or the password is none
     */
    void choose(String token, String password, Origin origin) {
        var hash = comparisons.inTurn(origin, () -> {
            owner(token);
            return passwords.hash(password);
        });
        var owner = owner(token);
        changes.changeAfter(
                person -> taken(person, token),
                owner.username(),
                AccountChange.of(new PasswordChange.Chosen(hash)),
                owner.username());
    }

    private Person taken(Person person, String token) {
        if (!person.active() || !rows.take(token)) {
            throw spent();
        }
        return person;
    }

    private static CommandRejected spent() {
        return CommandRejected.notFound(
                "This link does not work: it has been used, withdrawn or replaced, has expired, or the account is closed. Ask an administrator for another.");
    }

    List<AwaitedPassword> awaited() {
        return rows.awaited();
    }

    private PasswordLink inTransaction(Supplier<PasswordLink> action) {
        return Objects.requireNonNull(transactions.execute(_ -> action.get()));
    }
}

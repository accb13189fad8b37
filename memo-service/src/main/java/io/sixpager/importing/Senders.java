package io.sixpager.importing;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The sessions of those who act in a history, each opened when it is needed. */
final class Senders implements AutoCloseable {

    private final URI service;
    private final String account;
    private final UnaryOperator<@Nullable String> passwords;
    private final Map<String, MemoClient> clients = new HashMap<>();

    /**
     * @param account who imports
     * @param passwords the password of an account; null for whoever has none here
     */
    Senders(URI service, String account, UnaryOperator<@Nullable String> passwords) {
        this.service = service;
        this.account = account;
        this.passwords = passwords;
    }

    /** @param client the session of whoever imports; nobody else acts */
    Senders(URI service, String account, MemoClient client) {
        this(service, account, _ -> null);
        clients.put(account, client);
    }

    /** The author where there is such an account, and otherwise whoever imports. */
    String inPlaceOf(@Nullable String author) {
        return author == null || passwords.apply(author) == null ? account : author;
    }

    MemoClient client(String username) {
        return clients.computeIfAbsent(username, name -> {
            var password = passwords.apply(name);
            if (password == null) {
                throw new MemoClient.Refused(401, "The history acts as “" + name + "”, who has no account here.");
            }
            return MemoClient.signIn(service, name, password);
        });
    }

    @Override
    public void close() {
        clients.values().forEach(MemoClient::close);
    }
}

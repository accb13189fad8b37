package io.sixpager.memo;

import io.sixpager.shared.CommandRejected;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Remembers the answer to every command that came with an Idempotency-Key. */
@Component
class AnswerBook {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AnswerBook(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The answer that was given to this key before.
     *
     * @throws CommandRejected if the key was used for another request
     */
    Optional<Receipt> find(IdempotencyKey key) {
        return jdbc.sql("SELECT fingerprint, receipt FROM command_answer WHERE account = ? AND idempotency_key = ?")
                .param(key.account())
                .param(key.key())
                .query((row, _) -> {
                    if (!row.getString("fingerprint").equals(key.fingerprint())) {
                        throw CommandRejected.invalid(
                                "This Idempotency-Key was used for a different request; take a new one.");
                    }
                    return json.readValue(row.getString("receipt"), Receipt.class);
                })
                .optional();
    }

    /** Runs in the command's transaction; fails on a key that a simultaneous request has just used. */
    void add(IdempotencyKey key, Receipt receipt) {
        jdbc.sql("INSERT INTO command_answer (account, idempotency_key, fingerprint, receipt) VALUES (?, ?, ?, ?)")
                .param(key.account())
                .param(key.key())
                .param(key.fingerprint())
                .param(json.writeValueAsString(receipt))
                .update();
    }
}

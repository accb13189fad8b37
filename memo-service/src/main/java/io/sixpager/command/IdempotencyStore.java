package io.sixpager.command;

import io.sixpager.shared.CommandRejected;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers the answer to every command that came with an idempotency key, in the transaction of its events. Axon's
 * starter hands every interceptor bean to the command bus.
 */
@Component
class IdempotencyStore implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    /** Answers are older than what reads them: what is no longer told is passed over, what was not yet is empty. */
    private final ObjectReader stored;

    IdempotencyStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.stored = json.reader()
                .without(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /**
     * The answer that was given to this key before.
     *
     * @throws CommandRejected if the key was used for another request
     */
    <R extends CommandReceipt> Optional<R> find(IdempotencyKey key, Class<R> receipt) {
        return jdbc.sql("SELECT fingerprint, receipt FROM command_answer WHERE account = ? AND idempotency_key = ?")
                .param(key.account())
                .param(key.key())
                .query((row, _) -> {
                    key.requireSameRequest(row.getString("fingerprint"));
                    return stored.forType(receipt).<R>readValue(row.getString("receipt"));
                })
                .optional();
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        var receipt = chain.proceed();
        var key = IdempotencyKey.of(unitOfWork.getMessage());
        if (key != null && receipt instanceof CommandReceipt) {
            unitOfWork.onPrepareCommit(_ -> add(key, receipt));
        }
        return receipt;
    }

    /** Fails on a key that a simultaneous request has just used. */
    private void add(IdempotencyKey key, @Nullable Object receipt) {
        jdbc.sql("INSERT INTO command_answer (account, idempotency_key, fingerprint, receipt) VALUES (?, ?, ?, ?)")
                .param(key.account())
                .param(key.key())
                .param(key.fingerprint())
                .param(json.writeValueAsString(receipt))
                .update();
    }
}

package io.sixpager.memo;

import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What every command passes on its way in: who sends it and when, what an import claims, and the key that makes sending
 * it twice harmless.
 */
@Component
class CommandRim {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final int KEY_LIMIT = 100;

    private final MemoReader memos;
    private final MemoDesk desk;
    private final AnswerBook answers;
    private final JsonMapper json;
    private final Clock clock;

    CommandRim(MemoReader memos, MemoDesk desk, AnswerBook answers, JsonMapper json, Clock clock) {
        this.memos = memos;
        this.desk = desk;
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Sends one command, once, to the memo under this id or number.
     *
     * @throws CommandRejected if there is none, or none that the sender may see
     */
    Receipt send(
            String idOrNumber,
            HttpServletRequest request,
            Person sender,
            Object body,
            BiFunction<MemoId, Attribution, MemoCommand> command) {
        var memo = memos.require(idOrNumber, sender).memoId();
        return send(request, sender, body, by -> command.apply(memo, by));
    }

    /**
     * Sends one command, once.
     *
     * @param body what the client sent; part of the request's fingerprint
     */
    Receipt send(HttpServletRequest request, Person sender, Object body, Function<Attribution, MemoCommand> command) {
        var key = key(request, sender, body);
        if (key != null) {
            var answered = answers.find(key);
            if (answered.isPresent()) {
                return answered.get();
            }
        }
        try {
            return desk.send(command.apply(attribution(request, sender)), key);
        } catch (DuplicateKeyException | CommandRejected e) {
            // The same request may have been accepted a moment ago, on another connection.
            if (key != null) {
                var answered = answers.find(key);
                if (answered.isPresent()) {
                    return answered.get();
                }
            }
            throw e;
        }
    }

    private Attribution attribution(HttpServletRequest request, Person sender) {
        var now = clock.instant();
        return new Attribution(sender.username(), now, Claims.of(request, now));
    }

    private @Nullable IdempotencyKey key(HttpServletRequest request, Person sender, Object body) {
        var key = RequestHeader.of(request, IDEMPOTENCY_KEY, KEY_LIMIT);
        return key == null
                ? null
                : new IdempotencyKey(
                        sender.username(),
                        key,
                        Sha256.of(request.getMethod() + " " + request.getRequestURI() + "\n"
                                + json.writeValueAsString(body)));
    }
}

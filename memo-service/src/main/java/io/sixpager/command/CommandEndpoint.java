package io.sixpager.command;

import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The command port for controllers: a request's headers say what an import claims and under which key it is sent. */
@Component
public class CommandEndpoint {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final int KEY_LIMIT = 100;

    private final CommandPort port;
    private final JsonMapper json;
    private final Clock clock;

    CommandEndpoint(CommandPort port, JsonMapper json, Clock clock) {
        this.port = port;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Sends one command, once.
     *
     * @param body what the client sent; part of the request's fingerprint
     * @throws CommandRejected as {@link CommandPort#send} does, and for headers that cannot be read
     */
    public <R extends CommandReceipt> R send(
            HttpServletRequest request,
            Person sender,
            Object body,
            Class<R> receipt,
            Function<Attribution, ? extends Command<R>> command) {
        var claim = ClaimHeaders.of(request, clock.instant());
        return port.send(Sender.of(sender).claiming(claim).once(key(request, sender, body)), receipt, command);
    }

    private @Nullable IdempotencyKey key(HttpServletRequest request, Person sender, Object body) {
        var key = RequestHeader.of(request, IDEMPOTENCY_KEY, KEY_LIMIT);
        return key == null
                ? null
                : IdempotencyKey.ofClient(
                        sender.username(),
                        key,
                        Sha256.of(request.getMethod() + " " + request.getRequestURI() + "\n"
                                + json.writeValueAsString(body)));
    }
}

package io.sixpager.memo;

import io.sixpager.people.Person;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells open pages which memos have changed, so that they fetch them again. Nothing else travels this way. */
@RestController
class StreamController {

    /** Browsers connect again by themselves; a fresh connection checks the session anew. */
    private static final long LIFETIME_MILLIS = 600_000;

    private static final int PULSE_MILLIS = 20_000;

    private record Listener(Person reader, SseEmitter emitter) {}

    /** A page that reads slowly holds up nobody else. */
    private final Executor senders = Executors.newVirtualThreadPerTaskExecutor();

    private final CopyOnWriteArrayList<Listener> listeners = new CopyOnWriteArrayList<>();

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    @GetMapping(value = "/api/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(Person me) {
        var emitter = new SseEmitter(LIFETIME_MILLIS);
        var listener = new Listener(me, emitter);
        emitter.onCompletion(() -> listeners.remove(listener));
        emitter.onTimeout(emitter::complete);
        emitter.onError(_ -> listeners.remove(listener));
        listeners.add(listener);
        send(listener, SseEmitter.event().comment("open"));
        return emitter;
    }

    @EventListener
    void on(MemoChanged changed) {
        var memo = changed.memo();
        var news = Map.of("memoId", memo.memoId(), "number", memo.header().number(), "version", memo.version());
        listeners.stream()
                .filter(listener -> MemoReader.maySee(memo, listener.reader()))
                .forEach(listener -> senders.execute(
                        () -> send(listener, SseEmitter.event().name("memo").data(news))));
    }

    /** Finds closed connections, and keeps open ones open through proxies. */
    @Scheduled(fixedRate = PULSE_MILLIS)
    void pulse() {
        listeners.forEach(listener ->
                senders.execute(() -> send(listener, SseEmitter.event().comment("pulse"))));
    }

    private void send(Listener listener, SseEmitter.SseEventBuilder event) {
        try {
            listener.emitter().send(event);
        } catch (IOException | IllegalStateException _) {
            listeners.remove(listener);
        }
    }
}

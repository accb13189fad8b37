package io.sixpager.stream;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.sixpager.people.Directory;
import io.sixpager.people.Person;
import io.sixpager.people.SessionEnded;
import io.sixpager.people.Sessions;
import io.sixpager.projection.SubjectChanged;
import io.sixpager.projection.TopicAccess;
import io.sixpager.projection.TopicChanged;
import io.sixpager.projection.ViewsChanged;
import io.sixpager.stream.StreamMessage.News;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells open pages what has changed, so that they fetch it again. Nothing else travels this way. */
@RestController
class StreamController {

    /** Browsers connect again by themselves; a fresh connection checks the session anew. */
    private static final long LIFETIME_MILLIS = 600_000;

    private static final int PULSE_MILLIS = 20_000;

    /** A browser needs one, however many pages it shows. */
    private static final int MOST_STREAMS = 10;

    /** So long an answer to who may be told serves the others that are told the same; a slow page's is asked for anew. */
    private static final Duration ASKED_ONCE = Duration.ofSeconds(1);

    private final Directory directory;
    private final Sessions sessions;
    private final Map<String, TopicAccess> topics;
    private final LoadingCache<News, Predicate<Person>> readers = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(ASKED_ONCE)
            .build(this::readersOf);
    private final Executor senders = Executors.newVirtualThreadPerTaskExecutor();
    private final CopyOnWriteArrayList<StreamListener> listeners = new CopyOnWriteArrayList<>();

    StreamController(Directory directory, Sessions sessions, List<TopicAccess> topics, MeterRegistry meters) {
        Gauge.builder("sixpager.streams.open", listeners, Collection::size)
                .description("open pages that are told what has changed")
                .register(meters);
        this.directory = directory;
        this.sessions = sessions;
        this.topics = topics.stream().collect(Collectors.toMap(TopicAccess::topic, Function.identity()));
    }

    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    @GetMapping(value = "/api/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(Person me, HttpSession session) {
        var emitter = new SseEmitter(LIFETIME_MILLIS);
        var account = me.username();
        var listener = new StreamListener(account, session.getId(), emitter, senders, news -> maySee(news, account));
        emitter.onCompletion(() -> listeners.remove(listener));
        emitter.onTimeout(emitter::complete);
        emitter.onError(_ -> listeners.remove(listener));
        add(listener);
        if (sessions.lasts(listener.session())) {
            listener.greet();
        } else {
            listener.end();
        }
        return emitter;
    }

    /**
     * The oldest makes room: nobody may be reading it any more, which shows only when something is sent. A browser that
     * loads its page anew is never refused.
     */
    private synchronized void add(StreamListener listener) {
        var open = listeners.stream()
                .filter(other -> other.account().equals(listener.account()))
                .toList();
        if (open.size() >= MOST_STREAMS) {
            listeners.remove(open.getFirst());
            open.getFirst().replace();
        }
        listeners.add(listener);
    }

    /** A lost right takes effect at once. */
    private boolean maySee(News news, String account) {
        return directory
                .find(account)
                .filter(Person::active)
                .filter(readers.get(news))
                .isPresent();
    }

    private Predicate<Person> readersOf(News news) {
        var topic = topics.get(news.topic());
        return topic == null || news.id() == null ? _ -> topic != null : topic.readersOf(news.id());
    }

    @EventListener
    void on(ViewsChanged changed) {
        changed.changes().stream().map(News::new).forEach(this::tell);
    }

    @EventListener
    void on(TopicChanged changed) {
        tell(new News(changed.topic()));
    }

    @EventListener
    void on(SubjectChanged changed) {
        tell(new News(changed.topic(), changed.id(), null, null));
    }

    private void tell(News news) {
        if (topics.containsKey(news.topic())) {
            listeners.forEach(listener -> listener.tell(news));
        }
    }

    /** Nobody is told anything after they have signed out, and nobody who was signed out. */
    @EventListener
    void on(SessionEnded ended) {
        listeners.stream()
                .filter(listener -> listener.session().equals(ended.session()))
                .forEach(StreamListener::end);
    }

    /** An open stream would hold the service up when it is to end. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        listeners.forEach(StreamListener::end);
    }

    /**
     * Shows pages that they are up to date, finds closed connections, and ends the streams of sessions and accounts that
     * were ended at another instance.
     */
    @Scheduled(fixedRate = PULSE_MILLIS)
    void pulse() {
        // Those that open meanwhile are not asked about.
        var open = List.copyOf(listeners);
        var lasting =
                sessions.lasting(open.stream().map(StreamListener::session).toList());
        for (var listener : open) {
            if (lasting.contains(listener.session()) && isActive(listener.account())) {
                listener.pulse();
            } else {
                listener.end();
            }
        }
    }

    private boolean isActive(String account) {
        return directory.find(account).filter(Person::active).isPresent();
    }
}

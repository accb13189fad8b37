package io.sixpager.importing;

import io.sixpager.importing.UnfinishedImports.Unfinished;
import io.sixpager.people.Directory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes on with the imports that the end of the service, or of another instance, has interrupted, one after the other. */
@Component
class InterruptedImports {

    private static final Logger LOG = LoggerFactory.getLogger(InterruptedImports.class);
    private static final int LOOK_SECONDS = 15;

    private final UnfinishedImports unfinished;
    private final ImportJobs jobs;
    private final ImportRoom room;
    private final Directory directory;
    private final AtomicBoolean busy = new AtomicBoolean();

    InterruptedImports(UnfinishedImports unfinished, ImportJobs jobs, ImportRoom room, Directory directory) {
        this.unfinished = unfinished;
        this.jobs = jobs;
        this.room = room;
        this.directory = directory;
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOnAtStart() {
        goOn(unfinished.all());
    }

    /** An instance that has ended a moment ago is silent only after a while. */
    @Scheduled(initialDelay = LOOK_SECONDS, fixedDelay = LOOK_SECONDS, timeUnit = TimeUnit.SECONDS)
    void goOnWithThoseLeftAlone() {
        goOn(unfinished.leftAlone());
    }

    private void goOn(List<Unfinished> interrupted) {
        if (!interrupted.isEmpty() && busy.compareAndSet(false, true)) {
            Thread.ofVirtual().name("interrupted-imports").start(() -> {
                try {
                    interrupted.forEach(this::goOn);
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    /** What nobody can read any more, or of nobody who is there any more, is given up. */
    void goOn(Unfinished begun) {
        var importer = directory.find(begun.account());
        try (var _ = room.takeAll()) {
            var file = unfinished.read(begun);
            if (importer.isPresent() && file.isPresent()) {
                LOG.info("Going on with the import of “{}”", file.get().title());
                var actors = begun.demonstration()
                        ? new Actors(importer.get(), directory.demonstrationAccounts())
                        : Actors.alone(importer.get());
                jobs.goOn(begun, actors, file.get());
                return;
            }
        } catch (NotACase e) {
            LOG.warn("An interrupted import cannot be gone on with: {}", e.getMessage());
        }
        unfinished.remove(begun);
    }
}

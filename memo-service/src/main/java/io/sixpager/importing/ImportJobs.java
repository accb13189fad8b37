package io.sixpager.importing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.sixpager.importing.ImportRoom.Place;
import io.sixpager.importing.UnfinishedImports.Unfinished;
import io.sixpager.shared.CommandRejected;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Plays uploaded histories in the name of whoever uploaded them. Jobs are remembered for an hour by this instance; what
 * was played is remembered with the commands, and the upload until it has come to its end, so the next start goes on.
 */
@Component
class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

    /** A job, and what was said of each revision so far; whoever changes it has the job to themselves. */
    private record Followed(ImportJob job, Queue<String> lines) {

        Followed with(ImportJob changed) {
            return new Followed(changed, lines);
        }

        Followed done(long memo, List<String> said) {
            lines.addAll(said);
            return with(job.done(memo, said));
        }

        Followed after(String line) {
            lines.add(line);
            return with(job.after(line));
        }
    }

    private final CaseCommands commands;
    private final ThreadsAlong threads;
    private final UnfinishedImports unfinished;
    private final Cache<String, Followed> jobs = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    ImportJobs(CaseCommands commands, ThreadsAlong threads, UnfinishedImports unfinished) {
        this.commands = commands;
        this.threads = threads;
        this.unfinished = unfinished;
    }

    Optional<ImportJob> find(String account, String id) {
        return followed(account, id).map(Followed::job);
    }

    /** What was said of each revision so far; nothing of a job that is not there. */
    List<String> lines(String account, String id) {
        return followed(account, id).map(job -> List.copyOf(job.lines())).orElse(List.of());
    }

    private Optional<Followed> followed(String account, String id) {
        return Optional.ofNullable(jobs.getIfPresent(key(account, id)));
    }

    /**
     * Begins to play, or answers with the job that plays or has played the same history already.
     *
     * @param zip from which the history was read, under its name
     * @param room in which it was read
     */
    synchronized ImportJob begin(Actors actors, CaseFile file, Path zip, String name, Place room) {
        var account = actors.importer().username();
        var id = file.digest().substring(0, 32);
        var known = find(account, id);
        if (known.isPresent() && known.get().state() != ImportJob.State.FAILED) {
            return known.get();
        }
        var begun = new Unfinished(account, id, name, !actors.others().isEmpty());
        unfinished.keep(begun, zip);
        var job = follow(begun, file);
        var place = room.passOn();
        Thread.ofVirtual().name("import-" + id).start(() -> {
            try (place) {
                play(begun, actors, file);
            }
        });
        return job;
    }

    /** Plays what was begun before this instance was there. */
    void goOn(Unfinished begun, Actors actors, CaseFile file) {
        follow(begun, file);
        play(begun, actors, file);
    }

    private ImportJob follow(Unfinished begun, CaseFile file) {
        var job = ImportJob.begun(begun.id(), file);
        jobs.put(key(begun.account(), begun.id()), new Followed(job, new ConcurrentLinkedQueue<>()));
        return job;
    }

    /** Played or refused, it has come to its end; after a failure the next start tries it again. */
    private void play(Unfinished begun, Actors actors, CaseFile file) {
        var account = begun.account();
        var id = begun.id();
        try {
            var player = new CasePlayer(file, actors, commands, line -> change(account, id, job -> job.after(line)));
            var number = player.play();
            var said = threads.bring(file, number, actors.importer());
            unfinished.remove(begun);
            change(account, id, job -> job.done(number, said));
        } catch (CommandRejected e) {
            unfinished.remove(begun);
            change(account, id, job -> job.with(job.job().failed(e.reason())));
        } catch (RuntimeException e) {
            LOG.error("An import failed", e);
            change(
                    account,
                    id,
                    job -> job.with(
                            job.job().failed("Something went wrong on the server. The failure has been noted.")));
        }
    }

    private void change(String account, String id, UnaryOperator<Followed> change) {
        jobs.asMap().computeIfPresent(key(account, id), (_, job) -> change.apply(job));
    }

    private static String key(String account, String id) {
        return account + "/" + id;
    }
}

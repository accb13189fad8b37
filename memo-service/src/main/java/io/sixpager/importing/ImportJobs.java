package io.sixpager.importing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.sixpager.shared.CommandRejected;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Plays uploaded histories in the name of whoever uploaded them. Jobs are remembered for an hour by this instance; what
 * was played is remembered with the commands, so a second upload goes on.
 */
@Component
class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int AT_ONCE = 2;

    /** A job, and what was said of each revision so far; whoever changes it has the job to themselves. */
    private record Followed(ImportJob job, Queue<String> lines) {

        Followed with(ImportJob changed) {
            return new Followed(changed, lines);
        }

        Followed after(String line) {
            lines.add(line);
            return with(job.after(line));
        }
    }

    private final CaseCommands commands;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Cache<String, Followed> jobs = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    ImportJobs(CaseCommands commands) {
        this.commands = commands;
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

    /** Begins to play, or answers with the job that plays or has played the same history already. */
    synchronized ImportJob begin(Actors actors, CaseFile file) {
        var account = actors.importer().username();
        var id = file.digest().substring(0, 32);
        var known = find(account, id);
        if (known.isPresent() && known.get().state() != ImportJob.State.FAILED) {
            return known.get();
        }
        if (!places.tryAcquire()) {
            throw CommandRejected.conflict("Two imports are running; try again when one of them has ended.");
        }
        var job = ImportJob.begun(id, file);
        jobs.put(key(account, id), new Followed(job, new ConcurrentLinkedQueue<>()));
        Thread.ofVirtual().name("import-" + id).start(() -> {
            try {
                play(account, id, actors, file);
            } finally {
                places.release();
            }
        });
        return job;
    }

    private void play(String account, String id, Actors actors, CaseFile file) {
        try {
            var player = new CasePlayer(file, actors, commands, line -> change(account, id, job -> job.after(line)));
            var number = player.play();
            change(account, id, job -> job.with(job.job().done(number)));
        } catch (CommandRejected e) {
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

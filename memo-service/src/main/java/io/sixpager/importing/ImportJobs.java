package io.sixpager.importing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.sixpager.shared.CommandRejected;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Plays uploaded histories in the name of whoever uploaded them, over the same HTTP interface as everybody. Jobs are
 * remembered for an hour by this instance; the memo itself remembers what was played, so a second upload goes on.
 */
@Component
class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int AT_ONCE = 2;

    private final Environment environment;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Cache<String, ImportJob> jobs = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    ImportJobs(Environment environment) {
        this.environment = environment;
    }

    Optional<ImportJob> find(String account, String id) {
        return Optional.ofNullable(jobs.getIfPresent(key(account, id)));
    }

    /** Begins to play, or answers with the job that plays or has played the same history already. */
    synchronized ImportJob begin(String account, CaseFile file, Map<String, String> cookies) {
        var id = file.digest().substring(0, 32);
        var known = find(account, id);
        if (known.isPresent() && known.get().state() != ImportJob.State.FAILED) {
            return known.get();
        }
        if (!places.tryAcquire()) {
            throw CommandRejected.conflict("Two imports are running; try again when one of them has ended.");
        }
        var job = ImportJob.begun(id, file);
        jobs.put(key(account, id), job);
        Thread.ofVirtual().name("import-" + id).start(() -> {
            try {
                play(account, id, file, cookies);
            } finally {
                places.release();
            }
        });
        return job;
    }

    private void play(String account, String id, CaseFile file, Map<String, String> cookies) {
        var service = OwnAddress.of(environment);
        var senders = new Senders(service, account, MemoClient.continuing(service, cookies));
        try (var player = new CasePlayer(file, senders, progress -> change(account, id, job -> job.after(progress)))) {
            var number = player.play();
            change(account, id, job -> job.done(number));
        } catch (MemoClient.Refused e) {
            change(account, id, job -> job.failed(String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            LOG.error("An import failed", e);
            change(account, id, job -> job.failed("Something went wrong on the server. The failure has been noted."));
        }
    }

    private void change(String account, String id, UnaryOperator<ImportJob> change) {
        jobs.asMap().computeIfPresent(key(account, id), (_, job) -> change.apply(job));
    }

    private static String key(String account, String id) {
        return account + "/" + id;
    }
}

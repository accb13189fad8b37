package io.sixpager.importing;

import io.sixpager.importing.ImportRoom.Place;
import io.sixpager.importing.UnfinishedImports.Unfinished;
import io.sixpager.shared.CommandRejected;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Plays uploaded histories in the name of whoever uploaded them. How far a job is stands in the database for a week; what
 * was played is remembered with the commands, and the upload until it has come to its end, so that another instance, or
 * the next start, goes on.
 */
@Component
class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

    private static final int SIGN_SECONDS = 5;

    private final CaseCommands commands;
    private final ThreadsAlong threads;
    private final UnfinishedImports unfinished;
    private final StoredJobs jobs;
    private final TransactionOperations transactions;

    /** By this instance. */
    private final Set<Unfinished> played = ConcurrentHashMap.newKeySet();

    ImportJobs(
            CaseCommands commands,
            ThreadsAlong threads,
            UnfinishedImports unfinished,
            StoredJobs jobs,
            TransactionOperations transactions) {
        this.commands = commands;
        this.threads = threads;
        this.unfinished = unfinished;
        this.jobs = jobs;
        this.transactions = transactions;
    }

    /**
     * Begins to play, or answers with the job that plays or has played the same history already.
     *
     * @param zip from which the history was read, under its name
     * @param room in which it was read
     */
    ImportJob begin(Actors actors, CaseFile file, Path zip, String name, Place room) {
        var account = actors.importer().username();
        var job = ImportJob.begun(file.digest().substring(0, 32), file);
        var begun = new Unfinished(account, job.id(), name, !actors.others().isEmpty());
        if (!isNew(begun, job, zip)) {
            return jobs.find(account, job.id()).orElse(job);
        }
        var place = room.passOn();
        Thread.ofVirtual().name("import-" + job.id()).start(() -> {
            try (place) {
                play(begun, job, actors, file);
            }
        });
        return job;
    }

    private boolean isNew(Unfinished begun, ImportJob job, Path zip) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            var claimed = jobs.claim(begun.account(), job);
            if (claimed) {
                unfinished.keep(begun, zip);
            }
            return claimed;
        }));
    }

    /** Plays what another instance has begun, or this one before its last start; unless somebody does so already. */
    void goOn(Unfinished begun, Actors actors, CaseFile file) {
        var job = ImportJob.begun(begun.id(), file);
        if (jobs.claim(begun.account(), job)) {
            play(begun, job, actors, file);
        }
    }

    /** Played or refused, it has come to its end; after a failure the next start tries it again. */
    private void play(Unfinished begun, ImportJob job, Actors actors, CaseFile file) {
        var told = new Progress(begun.account(), job);
        played.add(begun);
        try {
            var number = new CasePlayer(file, actors, commands, told::revision).play();
            told.done(number, threads.bring(file, number, actors.importer()));
            unfinished.remove(begun);
        } catch (CommandRejected e) {
            told.failed(e.reason());
            unfinished.remove(begun);
        } catch (RuntimeException e) {
            LOG.error("An import failed", e);
            told.failed("Something went wrong on the server. The failure has been noted.");
        } finally {
            played.remove(begun);
        }
    }

    @Scheduled(fixedDelay = SIGN_SECONDS, timeUnit = TimeUnit.SECONDS)
    void giveSigns() {
        played.forEach(begun -> jobs.hear(begun.account(), begun.id()));
    }

    /** What is told of a job by the thread that plays it. */
    private final class Progress {

        private final String account;
        private ImportJob job;
        private int lines;

        private Progress(String account, ImportJob begun) {
            this.account = account;
            this.job = begun;
        }

        void revision(String line) {
            say(line);
            become(job.after(line));
        }

        void done(long memo, List<String> said) {
            said.forEach(this::say);
            become(job.done(memo, said));
        }

        void failed(String reason) {
            become(job.failed(reason));
        }

        private void say(String line) {
            jobs.add(account, job.id(), lines++, line);
        }

        private void become(ImportJob next) {
            job = next;
            jobs.store(account, next);
        }
    }
}

package io.sixpager.database;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A server that starts in a thread of its own. Whoever asks for it waits, and gets the error of a start that failed. */
final class DatabaseStart {

    private final FutureTask<EmbeddedDatabase> start;

    DatabaseStart(Path folder, Path programs) {
        start = new FutureTask<>(() -> new EmbeddedDatabase(folder, programs));
        Thread.ofPlatform().name("database-start").start(start);
    }

    EmbeddedDatabase database() {
        try {
            return start.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("PostgreSQL could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL started", e);
        }
    }

    /** Stops the server, after its start where that is under way; a start that failed has left none. */
    void end() {
        try {
            start.get().close();
        } catch (ExecutionException _) {
            // said to whoever asked for the server
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

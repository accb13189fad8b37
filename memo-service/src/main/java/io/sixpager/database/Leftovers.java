package io.sixpager.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a killed service leaves in its data folder: a server that still runs, or a cluster that is half made. */
final class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final int STOP_SECONDS = 60;

    private Leftovers() {}

    /** Empties a folder whose cluster was never completed; such a folder has never held a committed event. */
    static void clear(Path data) throws IOException {
        stopServer(data);
        List<Path> files;
        try (var walk = Files.walk(data)) {
            files = walk.filter(path -> !path.equals(data))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (var file : files) {
            Files.delete(file);
        }
    }

    /** The library never gives back the lock of a start that failed; the service has a lock of its own on the folder. */
    static void unlock(Path data) throws IOException {
        Files.deleteIfExists(data.resolve("epg-lock"));
    }

    /**
     * Ends the server that still runs on the folder. The file of one that has died stays: by it PostgreSQL makes sure
     * that no process of the dead server writes any more. A file that would only stop the new server goes: one that was
     * never finished, or whose number belongs to another process by now.
     */
    static void stopServer(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var lines = Files.readAllLines(pidFile);
        if (lines.size() < 2) {
            Files.delete(pidFile);
            return;
        }
        var process = ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElse(null);
        if (process == null) {
            return;
        }
        if (isServer(process, lines.get(1))) {
            LOG.info("Stopping the PostgreSQL that a former run left behind, process {}", process.pid());
            stop(process);
        }
        Files.deleteIfExists(pidFile);
    }

    /** Numbers are given to new processes again; PostgreSQL is told its folder when it is started. */
    private static boolean isServer(ProcessHandle process, String folder) {
        var info = process.info();
        return info.command()
                        .map(command ->
                                Path.of(command).getFileName().toString().startsWith("postgres"))
                        .orElse(false)
                && List.of(info.arguments().orElse(new String[0])).contains(folder);
    }

    /** A polite signal lets PostgreSQL write a checkpoint; its log makes up for an impolite one. */
    private static void stop(ProcessHandle server) throws IOException {
        server.destroy();
        try {
            server.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while stopping PostgreSQL", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("PostgreSQL, process " + server.pid() + ", does not stop", e);
        }
    }
}

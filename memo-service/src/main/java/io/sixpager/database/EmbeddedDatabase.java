package io.sixpager.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL in a folder of its own. Survives the death of the service: a server that a killed service left
 * behind is stopped and started anew, and so is one that ends while the service runs. Only one service may use a folder at a time.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration STARTUP_WAIT = Duration.ofMinutes(5);

    /** Of a server that ended by itself: the library waits for it as long, although it may have ended again. */
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);

    /** Ctrl-C reaches the server too, and may reach it first. */
    private static volatile boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ending = true));
    }

    private final FileChannel lockFile;
    private final Path data;
    private final Programs programs;
    private final ClusterAccess access;
    private volatile EmbeddedPostgres postgres;
    private volatile boolean closing;

    /**
     * Starts the server; creates the cluster where the folder has none.
     *
     * @param programs where those of PostgreSQL are, or are unpacked to
     */
    public EmbeddedDatabase(Path folder, Path programs) {
        data = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(data);
            lockFile = FileChannel.open(
                    data.resolveSibling(data.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            lock(data);
            var cluster = new ClusterFolder(data);
            cluster.prepare();
            Leftovers.stopServer(data);
            this.programs = Programs.in(programs);
            access = ClusterAccess.to(data);
            postgres = start(0, STARTUP_WAIT);
            access.close(jdbcUrl());
            cluster.finish();
            watch();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started in " + data, e);
        }
    }

    private void lock(Path data) throws IOException {
        FileLock lock;
        try {
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            throw new DatabaseInUse(data, e);
        }
        if (lock == null) {
            throw new DatabaseInUse(data, null);
        }
    }

    /**
     * The library switches durability off for the sake of tests; every setting of it is turned back on here. Options
     * given later win over its own.
     */
    private EmbeddedPostgres start(int port, Duration wait) throws IOException {
        var server = access.applyTo(programs.builder())
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(wait)
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("jit", "off")
                .setServerConfig("io_method", "sync")
                .setServerConfig("autovacuum_max_workers", "1")
                .setServerConfig("autovacuum_work_mem", "8MB")
                .start();
        LOG.info("PostgreSQL listens on port {} of this machine, data in {}", server.getPort(), data);
        return server;
    }

    private void watch() throws IOException {
        var pid = Files.readAllLines(data.resolve("postmaster.pid")).getFirst();
        ProcessHandle.of(Long.parseLong(pid))
                .ifPresent(server -> server.onExit().thenRun(this::revive));
    }

    /**
     * A server that ended by itself is started again on its port, where the connections find it; as often as that takes,
     * for a disk that is full may have room later. One that has much to recover is waited for longer each time.
     */
    private synchronized void revive() {
        var port = postgres.getPort();
        var wait = FIRST_WAIT;
        while (!closing && !ending) {
            LOG.warn("PostgreSQL has ended by itself; starting it again on port {}", port);
            try {
                postgres.close();
                Leftovers.stopServer(data);
                Leftovers.unlock(data);
                postgres = start(port, wait);
                watch();
                return;
            } catch (IOException | IllegalStateException e) {
                LOG.error("PostgreSQL could not be started again", e);
                pause();
                wait = wait.multipliedBy(2).compareTo(STARTUP_WAIT) < 0 ? wait.multipliedBy(2) : STARTUP_WAIT;
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException _) {
            closing = true;
        }
    }

    /** Where its data is. */
    Path folder() {
        return data;
    }

    public String jdbcUrl() {
        return postgres.getJdbcUrl(ClusterAccess.USER, "postgres");
    }

    public String username() {
        return ClusterAccess.USER;
    }

    public String password() {
        return access.password();
    }

    @Override
    public void close() {
        closing = true;
        try {
            stop();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be stopped", e);
        }
    }

    /** Waits for a start that is under way. */
    private synchronized void stop() throws IOException {
        postgres.close();
        lockFile.close();
    }
}

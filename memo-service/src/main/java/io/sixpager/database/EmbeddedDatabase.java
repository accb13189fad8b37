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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL in a folder of its own. Survives the death of the service: a server that a killed service left
 * behind is stopped and started anew. Only one service may use a folder at a time.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration STARTUP_WAIT = Duration.ofMinutes(5);

    private final FileChannel lockFile;
    private final EmbeddedPostgres postgres;

    /** Starts the server; creates the cluster where the folder has none. */
    public EmbeddedDatabase(Path folder) {
        var data = folder.toAbsolutePath().normalize();
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
            postgres = start(data);
            cluster.finish();
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
    private static EmbeddedPostgres start(Path data) throws IOException {
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTUP_WAIT)
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("jit", "off")
                .start();
        LOG.info("PostgreSQL listens on port {} of this machine, data in {}", server.getPort(), data);
        return server;
    }

    public String jdbcUrl() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    public String username() {
        return "postgres";
    }

    @Override
    public void close() {
        try {
            postgres.close();
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be stopped", e);
        }
    }
}

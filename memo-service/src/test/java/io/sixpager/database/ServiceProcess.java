package io.sixpager.database;

import io.sixpager.http.TemporaryData;
import io.sixpager.http.TestClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The service as a process of its own, with a data folder that outlives it. */
final class ServiceProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private final Path folder;
    private final Process process;
    private final int port;

    private ServiceProcess(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /** Returns when the service calls itself ready. */
    static ServiceProcess start(Path folder) throws IOException {
        return start(
                folder,
                "--sixpager.data=" + folder.resolve("postgres"),
                "--sixpager.programs=" + TemporaryData.PROGRAMS);
    }

    /** The same on a database that is there. */
    static ServiceProcess start(Path folder, EmbeddedDatabase database) throws IOException {
        return start(
                folder,
                "--spring.datasource.url=" + database.jdbcUrl(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--spring.datasource.hikari.maximum-pool-size=4");
    }

    private static ServiceProcess start(Path folder, String... settings) throws IOException {
        var port = freePort();
        var log = folder.resolve("service.log");
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx320m",
                "-cp",
                System.getProperty("java.class.path"),
                "io.sixpager.MemoServiceApplication",
                "--server.port=" + port));
        command.addAll(List.of(settings));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var service = new ServiceProcess(folder, process, port);
        Awaitility.await("a service that is ready; its log is " + log)
                .atMost(PATIENCE)
                .pollInterval(GLANCE)
                .failFast("the service has ended: " + log, () -> !process.isAlive())
                .until(service::isReady);
        return service;
    }

    private boolean isReady() {
        try {
            return new TestClient(port).get("/actuator/health/readiness").status() == 200;
        } catch (UncheckedIOException _) {
            return false; // not listening yet
        }
    }

    TestClient signIn(String account) {
        return new TestClient(port).signIn(account, account);
    }

    void kill() {
        end(process.toHandle());
    }

    long pid() {
        return process.pid();
    }

    /** {@code kill -STOP}, as when a machine is frozen; {@code kill -CONT} wakes it up. */
    void signal(String name) throws IOException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(pid()))
                .start()
                .onExit()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    void killPostgres() throws IOException {
        var pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst();
        end(ProcessHandle.of(Long.parseLong(pid)).orElseThrow());
    }

    /** {@code kill -9}. */
    private static void end(ProcessHandle victim) {
        victim.destroyForcibly();
        victim.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** An orderly stop takes PostgreSQL along. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}

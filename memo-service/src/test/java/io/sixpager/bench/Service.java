package io.sixpager.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The service as a child process, started by the same command as by {@code bin/run}. */
final class Service implements AutoCloseable {
    /** It may draw the views of a million events first. */
    private static final Duration STARTING = Duration.ofMinutes(30);

    private static final Duration ENDING = Duration.ofMinutes(5);
    private static final Duration GLANCE = Duration.ofMillis(10);

    final int port;
    final Duration startup;
    private final Path data;
    private final Process process;

    private Service(Path data, Process process, int port, long begun) {
        this.data = data;
        this.process = process;
        this.port = port;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        awaitReadiness();
        startup = Duration.ofNanos(System.nanoTime() - begun);
    }

    static Service start(Path data, List<String> serviceCommand, String... settings) {
        int port = freePort();
        var command = new ArrayList<>(serviceCommand);
        command.addAll(List.of("--server.port=" + port, "--sixpager.data=" + data.resolve("postgres")));
        command.addAll(List.of(settings));
        try {
            var log = data.resolve("service.log");
            Files.deleteIfExists(log);
            var begun = System.nanoTime();
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            return new Service(data, process, port, begun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line of the log that contains the text. */
    String logged(String text) {
        return allLogged(text).findFirst().orElseThrow();
    }

    /** All of them. */
    Stream<String> allLogged(String text) {
        try {
            return Files.readAllLines(data.resolve("service.log")).stream().filter(line -> line.contains(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where its PostgreSQL is, with the password that lies in its folder. */
    String database() {
        var port = logged("PostgreSQL listens on port").replaceAll(".*on port (\\d+).*", "$1");
        try {
            var password =
                    Files.readString(data.resolve("postgres/sixpager.password")).strip();
            return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres&password=" + password;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The processor time that the service's JVM has used. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    Memory memory() {
        return new Memory(process.toHandle(), data);
    }

    private void awaitReadiness() {
        var readiness = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"));
        var deadline = System.nanoTime() + STARTING.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline && process.isAlive()) {
                try {
                    var answer = client.send(readiness.build(), HttpResponse.BodyHandlers.ofString());
                    if (answer.body().contains("\"UP\"")) {
                        return;
                    }
                } catch (IOException _) {
                    // not listening yet
                }
                LockSupport.parkNanos(GLANCE.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroy();
        throw new IllegalStateException("The service did not start; see " + data.resolve("service.log"));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(ENDING.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.sixpager.http.proxy;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The proxy that is installed here, with the configuration of the documents but for names and ports. */
final class Nginx implements AutoCloseable {

    private static final Path DOCUMENTED = Path.of("..", "docs", "how-to", "nginx.conf");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What a distribution has around the folder conf.d. */
    private static final String AROUND = """
            daemon off;
            %s
            pid FOLDER/nginx.pid;
            error_log FOLDER/error.log;
            events {}
            http {
                access_log off;
                client_body_temp_path FOLDER/body;
                proxy_temp_path FOLDER/proxy;
                fastcgi_temp_path FOLDER/fastcgi;
                uwsgi_temp_path FOLDER/uwsgi;
                scgi_temp_path FOLDER/scgi;
                include FOLDER/sixpager.conf;
            }
            """;

    final int port;
    final int plainPort;
    private final Process process;

    private Nginx(Process process, int port, int plainPort) {
        this.process = process;
        this.port = port;
        this.plainPort = plainPort;
    }

    /** Nothing where it is not installed. */
    static Optional<Path> program() {
        var folders = Arrays.stream(System.getenv("PATH").split(File.pathSeparator));
        return Stream.concat(folders, Stream.of("/usr/sbin", "/usr/local/sbin"))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Returns when it listens. */
    static Nginx start(Path program, Path folder, Certificate certificate, int service)
            throws IOException, GeneralSecurityException {
        int port = freePort();
        int plainPort = freePort();
        certificate.write(folder.resolve("proxy.pem"), folder.resolve("proxy.key"));
        Files.writeString(
                folder.resolve("sixpager.conf"),
                Files.readString(DOCUMENTED)
                        .replace("127.0.0.1:8080", "127.0.0.1:" + service)
                        .replace("listen 80;", "listen 127.0.0.1:" + plainPort + ";")
                        .replace("listen 443 ", "listen 127.0.0.1:" + port + " ")
                        .replace(
                                "/etc/ssl/memos.example",
                                folder.resolve("proxy").toString())
                        .replace("memos.example", "localhost"));
        var user = System.getProperty("user.name").equals("root") ? "user root;" : "";
        var configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, AROUND.formatted(user).replace("FOLDER", folder.toString()));
        var process = new ProcessBuilder(program.toString(), "-p", folder.toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        Awaitility.await("nginx; see " + folder)
                .atMost(PATIENCE)
                .failFast("nginx has ended", () -> !process.isAlive())
                .ignoreException(IOException.class)
                .until(() -> listens(port));
        return new Nginx(process, port, plainPort);
    }

    private static boolean listens(int port) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            return socket.isConnected();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}

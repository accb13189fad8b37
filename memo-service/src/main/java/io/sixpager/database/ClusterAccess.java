package io.sixpager.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who may connect to a cluster: whoever has its password, which lies within it where only its owner reads. A cluster
 * that has none yet, from an earlier version or with a lost password, gets one at its start.
 */
final class ClusterAccess {

    static final String USER = "postgres";

    private static final Logger LOG = LoggerFactory.getLogger(ClusterAccess.class);
    private static final int BYTES = 32;

    /** Nobody guesses it, however fast he may try; and with more rounds each connection takes its time. */
    private static final String ONE_ROUND = "scram_iterations=1";

    private static final Pattern OPEN = Pattern.compile("(?m)^[ \\t]*(local|host\\w*)[ \\t].*\\btrust\\b");
    private static final String RULES = """
            # Written by the service. Only from this machine, as the server listens to no other.
            host  all,replication  %2$s  127.0.0.1/32  %1$s
            host  all,replication  %2$s  ::1/128       %1$s
            """;

    private final Path data;
    private final String password;
    private final boolean open;

    private ClusterAccess(Path data, String password, boolean open) {
        this.data = data;
        this.password = password;
        this.open = open;
    }

    /** To be called before the start, when the folder holds a cluster or nothing. */
    static ClusterAccess to(Path data) throws IOException {
        var rules = data.resolve("pg_hba.conf");
        var file = file(data);
        if (Files.exists(file)) {
            Files.deleteIfExists(beside(data));
            return new ClusterAccess(data, Files.readString(file).strip(), isOpen(rules));
        }
        var password = random();
        Files.deleteIfExists(beside(data));
        Files.createFile(
                beside(data), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(beside(data), password + "\n");
        var isNew = !Files.exists(rules);
        if (!isNew) {
            Files.writeString(rules, RULES.formatted("trust", USER));
        }
        return new ClusterAccess(data, password, !isNew);
    }

    /** Where the password of a cluster lies. */
    static Path file(Path data) {
        return data.resolve("sixpager.password");
    }

    /** A cluster is made with the password, in a folder that must be empty until then. */
    EmbeddedPostgres.Builder applyTo(EmbeddedPostgres.Builder server) {
        // what the library calls a locale are arguments of initdb, and later ones win
        return server.setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "reject")
                .setLocaleConfig("set", ONE_ROUND)
                .setLocaleConfig("pwfile", beside(data).toString())
                .setDataDirectoryCustomizer(_ -> moveIn())
                .setConnectConfig("password", password);
    }

    private void moveIn() {
        try {
            if (Files.exists(beside(data))) {
                Files.move(beside(data), file(data), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The password of the cluster cannot be kept in " + data, e);
        }
    }

    /** To be called when the server has started. */
    void close(String url) throws IOException {
        if (!open) {
            return;
        }
        try (var connection = DriverManager.getConnection(url, USER, password);
                var statement = connection.createStatement()) {
            statement.execute("SET " + ONE_ROUND);
            statement.execute("ALTER ROLE " + USER + " PASSWORD '" + password + "'");
            Files.writeString(data.resolve("pg_hba.conf"), RULES.formatted("scram-sha-256", "all"));
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException e) {
            throw new IOException("The cluster in " + data + " cannot be given a password", e);
        }
        LOG.info("The cluster in {} had no password; it has one from now on", data);
    }

    String password() {
        return password;
    }

    private static Path beside(Path data) {
        return data.resolveSibling(data.getFileName() + ".password");
    }

    private static boolean isOpen(Path rules) throws IOException {
        return OPEN.matcher(Files.readString(rules)).find();
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

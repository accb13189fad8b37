package io.sixpager.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.http.TemporaryData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody on the machine reaches the port of the embedded database; nobody gets in without its password. */
class ClusterAccessTest {

    private static final String WRONG_PASSWORD = "28P01";
    private static final String NO_RULE = "28000";

    /** What the library writes, and with it every earlier version. */
    private static final String EARLIER_RULES = """
            local   all             all                                     trust
            host    all             all             127.0.0.1/32            trust
            host    all             all             ::1/128                 trust
            """;

    @TempDir
    private Path folder;

    @Test
    void nobodyGetsInWithoutThePassword() throws Exception {
        try (var database = start()) {
            refuses(database, "", "postgres", "sixpager");
            assertThat(one(database, "SELECT rolpassword FROM pg_authid WHERE rolname = 'postgres'"))
                    .startsWith("SCRAM-SHA-256$1:");
            assertThat(one(database, "SELECT count(*) FROM pg_hba_file_rules WHERE auth_method = 'trust'"))
                    .isEqualTo("0");
            assertThat(permissions(password())).isEqualTo("rw-------");
            assertThat(Files.readString(password())).isEqualTo(database.password() + "\n");
        }
        assertThat(folder.resolve("postgres.password")).doesNotExist();
    }

    @Test
    void theNextStartHasTheSamePassword() throws Exception {
        String first;
        try (var database = start()) {
            first = database.password();
        }
        try (var database = start()) {
            assertThat(database.password()).isEqualTo(first).hasSize(64);
            assertThat(one(database, "SELECT 42")).isEqualTo("42");
        }
    }

    @Test
    void aClusterOfAnEarlierVersionGetsAPasswordAndKeepsWhatItHolds() throws Exception {
        make("CREATE TABLE kept AS SELECT 42 AS answer", "ALTER ROLE postgres PASSWORD NULL");
        Files.writeString(rules(), EARLIER_RULES);
        Files.delete(password());

        for (var time = 1; time <= 2; time++) {
            try (var database = start()) {
                refuses(database, "");
                assertThat(one(database, "SELECT answer FROM kept")).isEqualTo("42");
                assertThat(permissions(password())).isEqualTo("rw-------");
            }
            assertThat(Files.readString(rules())).doesNotContain("trust");
        }
    }

    @Test
    void aPasswordThatIsLostIsMadeAnew() throws Exception {
        make("CREATE TABLE kept AS SELECT 42 AS answer");
        var former = Files.readString(password()).strip();
        Files.delete(password());

        try (var database = start()) {
            assertThat(database.password()).isNotEqualTo(former);
            refuses(database, "", former);
            assertThat(one(database, "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void aServiceThatWasKilledBeforeThePasswordWasSetSetsItAtItsNextStart() throws Exception {
        make("ALTER ROLE postgres PASSWORD NULL");
        Files.writeString(rules(), EARLIER_RULES);

        try (var database = start()) {
            refuses(database, "");
            assertThat(one(database, "SELECT 42")).isEqualTo("42");
        }
    }

    @Test
    void nobodyElseCanPutHisProgramsInThePlaceOfPostgres() throws Exception {
        var programs = Files.createDirectory(
                folder.resolve("programs"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try (var _ = new EmbeddedDatabase(folder.resolve("postgres"), programs)) {
            assertThat(permissions(programs)).isEqualTo("rwx------");
            var pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                    .getFirst();
            assertThat(ProcessHandle.of(Long.parseLong(pid))
                            .orElseThrow()
                            .info()
                            .command())
                    .get(InstanceOfAssertFactories.STRING)
                    .startsWith(programs + "/");
        }
    }

    private EmbeddedDatabase start() {
        return new EmbeddedDatabase(folder.resolve("postgres"), TemporaryData.PROGRAMS);
    }

    private void make(String... statements) throws SQLException {
        try (var database = start();
                var connection = connect(database, database.password());
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    private static void refuses(EmbeddedDatabase database, String... passwords) {
        for (var password : passwords) {
            assertThatThrownBy(() -> connect(database, password))
                    .asInstanceOf(InstanceOfAssertFactories.type(SQLException.class))
                    .extracting(SQLException::getSQLState)
                    .isIn(WRONG_PASSWORD, NO_RULE, "08004");
        }
    }

    private static String one(EmbeddedDatabase database, String query) throws SQLException {
        try (var connection = connect(database, database.password());
                var found = connection.createStatement().executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database, String password) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), password);
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private Path password() {
        return folder.resolve("postgres/sixpager.password");
    }

    private Path rules() {
        return folder.resolve("postgres/pg_hba.conf");
    }
}

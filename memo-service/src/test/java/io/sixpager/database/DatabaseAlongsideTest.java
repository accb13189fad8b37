package io.sixpager.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.sixpager.http.TemporaryData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The server that starts beside the service, and ends with it. */
class DatabaseAlongsideTest {

    @TempDir
    private Path folder;

    @Test
    void theServerStartsBeforeAnythingAsksForIt() throws IOException {
        try (var _ = start(Nothing.class)) {
            await().atMost(Duration.ofMinutes(1)).until(() -> postmaster().isPresent());
        }
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void whatAsksForTheDatabaseIsConnectedToIt() {
        try (var context = start(Nothing.class)) {
            var connection = context.getBean(JdbcConnectionDetails.class);
            var database = new DriverManagerDataSource(
                    connection.getJdbcUrl(),
                    String.valueOf(connection.getUsername()),
                    String.valueOf(connection.getPassword()));

            assertThat(JdbcClient.create(database)
                            .sql("SHOW data_directory")
                            .query(String.class)
                            .single())
                    .isEqualTo(folder.resolve("postgres").toString());
        }
    }

    @Test
    void aServiceThatFailsBeforeItHasAskedLeavesNoServer() throws IOException {
        assertThatThrownBy(() -> start(Broken.class)).hasStackTraceContaining("Broken by intent.");

        assertThat(folder.resolve("postgres.complete")).exists();
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void aFolderThatIsTakenIsSaidToWhoeverAsks() throws IOException {
        try (var _ = new EmbeddedDatabase(folder.resolve("postgres"), TemporaryData.PROGRAMS)) {
            assertThatThrownBy(() -> start(Nothing.class))
                    .hasStackTraceContaining("Another Sixpager is using " + folder.resolve("postgres")
                            + "; stop it or name another folder.");
            assertThat(postmaster()).isPresent();
        }
    }

    @Test
    void itsProgramsAreUnpackedBesideItsData() {
        try (var context = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .run("--sixpager.data=" + folder.resolve("postgres"))) {
            assertThat(context.getBean(EmbeddedDatabase.class).password()).isNotEmpty();
            assertThat(folder.resolve("postgres.programs")).isNotEmptyDirectory();
        }
    }

    @Test
    void aDatabaseThatIsNamedIsTheOnlyOne() {
        try (var context = start(Nothing.class, "--spring.datasource.url=jdbc:postgresql://localhost/named")) {
            assertThat(context.getBeanProvider(EmbeddedDatabase.class).getIfAvailable())
                    .isNull();
            assertThat(folder).isEmptyDirectory();
        }
    }

    private ConfigurableApplicationContext start(Class<?> what, String... settings) {
        var own = Stream.of(
                "--sixpager.data=" + folder.resolve("postgres"), "--sixpager.programs=" + TemporaryData.PROGRAMS);
        var all = Stream.concat(own, Arrays.stream(settings));
        return new SpringApplicationBuilder(what).web(WebApplicationType.NONE).run(all.toArray(String[]::new));
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        var pidFile = folder.resolve("postgres/postmaster.pid");
        return Files.exists(pidFile)
                ? ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst()))
                : Optional.empty();
    }

    static class Nothing {}

    static class Broken {

        @Bean
        Object broken() {
            throw new IllegalStateException("Broken by intent.");
        }
    }
}

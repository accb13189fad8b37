package io.sixpager.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.http.TemporaryData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder holds is taken away only where this service has begun a cluster in it and not finished. */
class ClusterFolderTest {

    @TempDir
    private Path folder;

    private Path data = Path.of("");
    private ClusterFolder cluster = new ClusterFolder(data);

    @BeforeEach
    void thereIsAFolder() throws IOException {
        data = Files.createDirectory(folder.resolve("postgres"));
        cluster = new ClusterFolder(data);
    }

    @Test
    void aClusterThatIsHalfMadeIsBegunAnew() throws IOException {
        cluster.prepare();
        file("base/1/half");

        cluster.prepare();

        assertThat(data).isEmptyDirectory();
        assertThat(folder.resolve("postgres.creating")).exists();
    }

    @Test
    void aFinishedClusterStays() throws IOException {
        cluster.prepare();
        file("global/pg_control");
        cluster.finish();

        cluster.prepare();

        assertThat(data.resolve("global/pg_control")).exists();
        assertThat(folder.resolve("postgres.creating")).doesNotExist();
    }

    @Test
    void aClusterWithoutAnyNoteBesideItStays() throws IOException {
        file("global/pg_control");
        cluster.prepare();
        assertThat(data.resolve("global/pg_control")).exists();
    }

    @Test
    void aClusterThatHasJustBeenFinishedStays() throws IOException {
        cluster.prepare();
        file("global/pg_control");
        Files.createFile(folder.resolve("postgres.complete"));

        cluster.prepare();

        assertThat(data.resolve("global/pg_control")).exists();
    }

    @Test
    void anOldNoteDoesNotVouchForANewCluster() throws IOException {
        Files.createFile(folder.resolve("postgres.complete"));
        cluster.prepare();
        file("base/1/half");

        cluster.prepare();

        assertThat(data).isEmptyDirectory();
    }

    @Test
    void aFolderOfSomebodyElseIsRefusedAndKept() throws IOException {
        file("letters/to-grandmother.txt");

        assertThatThrownBy(() -> new EmbeddedDatabase(data, TemporaryData.PROGRAMS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("holds files and no PostgreSQL cluster")
                .hasMessageEndingWith(".");

        assertThat(data.resolve("letters/to-grandmother.txt")).exists();
    }

    private void file(String name) throws IOException {
        Files.createDirectories(data.resolve(name).getParent());
        Files.writeString(data.resolve(name), "content");
    }
}

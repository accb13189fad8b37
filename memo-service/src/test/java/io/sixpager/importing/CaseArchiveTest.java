package io.sixpager.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.importing.CaseFile.Act;
import io.sixpager.importing.CaseFile.ImportedFigure;
import io.sixpager.importing.CaseFile.ImportedRevision;
import io.sixpager.shared.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is uploaded is the history that was read, under the digest that it had. */
class CaseArchiveTest {

    private static final OffsetDateTime DATE = OffsetDateTime.parse("2016-07-05T14:52:02.123-07:00");

    @TempDir
    Path folder;

    @Test
    void bringsAHistoryBackAsItWas() throws IOException {
        var picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
        var hash = Sha256.of(picture);
        var texts = List.of(
                new ImportedRevision(1, DATE, "Ada \uD83D\uDE00", "First.", "\uFEFF# Ä\n\n![c](figure:" + hash + ")\n"),
                new ImportedRevision(2, DATE.plusDays(1), "Ben", "Half a character: \uD800", "# Ä\n\nMore.\n"),
                new ImportedRevision(
                        3, DATE.plusDays(2), "Ada", "Mended elsewhere.", "# Ä\n", "", new byte[] {'#', 0}));
        var act = new Act(
                2,
                DATE,
                "finance",
                "objections",
                Map.of("statement", "A guess.", "pages", List.of(1, 2), "seconds", 5.5, "sure", true),
                "price");
        var file = new CaseFile(
                "A title",
                true,
                "author",
                List.of("coauthor"),
                "git: plan.md",
                texts,
                List.of(act),
                List.of(new ImportedFigure(hash, "image/svg+xml", picture)));
        var zip = Files.write(folder.resolve("upload.zip"), CaseArchive.of(file));

        var read = CaseFolder.readZip(zip, "an upload");
        assertThat(read)
                .usingRecursiveComparison()
                .withEqualsForType(OffsetDateTime::isEqual, OffsetDateTime.class)
                .isEqualTo(file);
        assertThat(read.digest()).isEqualTo(file.digest());
    }
}

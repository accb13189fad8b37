package io.sixpager.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.importing.CaseFile.ImportedRevision;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** A text of the past comes in as it was, or says what had to be done to it. */
class PastTextTest {

    private static PastText read(byte[] bytes) {
        return PastText.of(bytes, "Revision 1");
    }

    private static PastText read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void leavesAsItIsWhatARevisionMayHave() {
        assertThat(read("# Größe\r\n\n|A|\n|---|\n|b|\n"))
                .isEqualTo(new PastText("# Größe\r\n\n|A|\n|---|\n|b|\n", ""));
    }

    @Test
    void recognisesTheEncodingsOfThePast() {
        var text = "# Größe\n\n“Quoted” – 5 €.\n";
        var said = "The file is not UTF-8; it was read as Windows-1252.";
        assertThat(read(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(new PastText(text, said));
        assertThat(read(text.getBytes(StandardCharsets.UTF_16)).markdown()).isEqualTo(text);
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)).markdown())
                .isEqualTo(text);
        assertThat(read(text.getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(new PastText(text, "The file is not UTF-8; it was read as UTF-16."));
    }

    @Test
    void readsOldLettersAmongNewOnes() {
        var bytes = "Ünder, cafX.\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xE9;
        assertThat(read(bytes).markdown()).isEqualTo("Ünder, café.\n");
    }

    @Test
    void widensTheHeadOfATableWhereARowHasMoreCells() {
        var mended = read("Costs:\n\n|A|B|\n|---|---|\n|1|2|3|\n|4|5|\n\n```\n|x|\n|-|\n|y|z|\n```\n");
        assertThat(mended.markdown())
                .isEqualTo("Costs:\n\n|A|B| |\n|---|---|---|\n|1|2|3|\n|4|5|\n\n```\n|x|\n|-|\n|y|z|\n```\n");
        assertThat(mended.note())
                .isEqualTo("The head of a table was given more columns, because a row had more cells.");
    }

    @Test
    void leavesOutWhatNoTextMayHold() {
        assertThat(read("One\u0000 two.\n").markdown()).isEqualTo("One two.\n");
    }

    @Test
    void aRevisionTellsOfTheChangeAfterItsSummaryAndKeepsTheOriginal() {
        var bytes = "caf\u00e9.\n".getBytes(StandardCharsets.ISO_8859_1);
        var revision = ImportedRevision.of(
                1, OffsetDateTime.parse("2024-03-01T09:00:00Z"), "Ada", "s".repeat(500), bytes, read(bytes));
        assertThat(revision.told())
                .hasSize(500)
                .endsWith("s… [Changed on the way in: The file is not UTF-8; it was read as Windows-1252."
                        + " The original is kept.]");
        assertThat(revision.original()).isEqualTo(bytes);
    }
}

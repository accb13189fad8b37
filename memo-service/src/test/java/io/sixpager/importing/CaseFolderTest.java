package io.sixpager.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.exchange.Archives;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder is imported as a whole or refused with a sentence, before anything is sent. */
class CaseFolderTest {

    private static final String TEXT = "# A proposal\n\nGrün, “quoted”.\n";

    @TempDir
    Path folder;

    @Test
    void readsWhatTheFolderHolds() throws Exception {
        write("rev-01.md", TEXT);
        write("revisions.json", "[" + line(1, "rev-01.md", ",\"bytes\":1,\"sha256\":\"" + sha256(TEXT) + "\"") + "]");
        write("case.json", """
                {"title":"Another title","restricted":true,"owner":"author","coauthors":["coauthor"],"source":"a book",
                 "acts":[{"after":1,"at":"2016-07-06T00:00:00Z","by":"author","post":"review","body":{}}]}""");

        var file = CaseFolder.read(folder);
        assertThat(file.title()).isEqualTo("Another title");
        assertThat(file.restricted()).isTrue();
        assertThat(file.source()).isEqualTo("a book");
        assertThat(file.acts()).hasSize(1);
        assertThat(file.revisions()).singleElement().satisfies(revision -> {
            assertThat(revision.markdown()).isEqualTo(TEXT);
            assertThat(revision.date()).isEqualTo("2016-07-05T14:52:02-07:00");
            assertThat(revision.author()).isEqualTo("author-1");
        });
    }

    @Test
    void anOriginalLiesBesideItsTextAndNowhereElse() throws Exception {
        write("rev-01.md", TEXT);
        write("revisions.json", "[" + line(1, "rev-01.md", ",\"original\":\"originals/rev-01.md\"") + "]");
        assertThatThrownBy(() -> CaseFolder.read(folder))
                .isInstanceOf(NotACase.class)
                .hasMessage("The file originals/rev-01.md of revision 1 is missing.");
        Files.createDirectory(folder.resolve("originals"));
        write("originals/rev-01.md", "As it was.");
        assertThat(CaseFolder.read(folder).revisions().getFirst().original())
                .isEqualTo("As it was.".getBytes(StandardCharsets.UTF_8));
        write("revisions.json", "[" + line(1, "rev-01.md", ",\"original\":\"../rev-01.md\"") + "]");
        assertThatThrownBy(() -> CaseFolder.read(folder))
                .isInstanceOf(NotACase.class)
                .hasMessage("The original of revision 1 must be the file originals/rev-01.md.");
    }

    @Test
    void takesTheTitleFromTheLastTextWhereNoneIsGiven() throws Exception {
        write("rev-01.md", TEXT);
        write("revisions.json", "[" + line(1, "rev-01.md", "") + "]");
        assertThat(CaseFolder.read(folder).title()).isEqualTo("A proposal");
    }

    @Test
    void anotherTextIsAnotherImport() throws Exception {
        write("rev-01.md", TEXT);
        write("revisions.json", "[" + line(1, "rev-01.md", "") + "]");
        var first = CaseFolder.read(folder).digest();
        assertThat(CaseFolder.read(folder).digest()).isEqualTo(first);
        write("rev-01.md", TEXT + "More.\n");
        assertThat(CaseFolder.read(folder).digest()).isNotEqualTo(first);
    }

    @Test
    void noCaseNamesItsOwnDigest() throws Exception {
        write("revisions.json", "[" + line(1, "rev-01.md", "") + "]");
        write("case.json", "{\"digest\":\"" + "0a".repeat(32) + "\"}");
        write("rev-01.md", TEXT);
        var first = CaseFolder.read(folder).digest();
        write("rev-01.md", TEXT + "More.\n");
        assertThat(CaseFolder.read(folder).digest()).isNotEqualTo(first);
    }

    @Test
    void whereATextEndsIsPartOfTheDigest() throws Exception {
        write("revisions.json", "[" + line(1, "rev-01.md", "") + "," + line(2, "rev-02.md", "") + "]");
        write("rev-01.md", TEXT + "More.\n");
        write("rev-02.md", TEXT);
        var first = CaseFolder.read(folder).digest();
        write("rev-01.md", TEXT);
        write("rev-02.md", "More.\n" + TEXT);
        assertThat(CaseFolder.read(folder).digest()).isNotEqualTo(first);
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        var missing = folder.resolve("missing");
        refused(missing, "There is no folder " + missing + ".");
    }

    @Test
    void refusesAFolderWithoutAnIndex() {
        refused(folder, "The folder has no revisions.json, which lists its revisions.");
    }

    @Test
    void refusesAnIndexWithoutRevisions() throws Exception {
        write("revisions.json", "[]");
        refused(folder, "revisions.json lists no revision.");
    }

    @Test
    void refusesAMissingText() throws Exception {
        write("revisions.json", "[" + line(1, "rev-01.md", "") + "]");
        refused(folder, "The file rev-01.md of revision 1 is missing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.md", "/etc/passwd", "below/rev-01.md", "..", ".hidden", "..\\\\secret.md"})
    void refusesANameThatLeadsOutOfTheFolder(String name) throws Exception {
        write("revisions.json", "[" + line(1, name, "") + "]");
        refused(folder, "The file name “" + name.replace("\\\\", "\\") + "” leads out of the folder.");
    }

    @Test
    void refusesALinkThatLeadsOutOfTheFolder(@TempDir Path elsewhere) throws Exception {
        var secret = Files.writeString(elsewhere.resolve("secret.md"), "# Secret\n");
        Files.createSymbolicLink(folder.resolve("rev-01.md"), secret);
        write("revisions.json", "[" + line(1, "rev-01.md", "") + "]");
        refused(folder, "The file name “rev-01.md” leads out of the folder.");
    }

    @Test
    void refusesATextThatIsNotTheOneDescribed() throws Exception {
        write("rev-01.md", TEXT + "Changed.\n");
        write("revisions.json", "[" + line(1, "rev-01.md", ",\"sha256\":\"" + sha256(TEXT) + "\"") + "]");
        refused(folder, "The file rev-01.md is not the one that revisions.json describes.");
    }

    @Test
    void refusesWhatIsNoText() throws Exception {
        Files.write(folder.resolve("rev-01.md"), new byte[] {'#', ' ', (byte) 0x81, 1, '\n'});
        write("revisions.json", "[" + line(1, "rev-01.md", "") + "]");
        refused(folder, "Revision 1 (rev-01.md) is no text in UTF-8, UTF-16 or Windows-1252. Nothing was stored.");
    }

    @Test
    void saysWhichTextCannotBecomeARevision() throws Exception {
        write("rev-01.md", TEXT);
        write("rev-02.md", "x".repeat(2_001) + "\n");
        write("revisions.json", "[" + line(1, "rev-01.md", "") + "," + line(2, "rev-02.md", "") + "]");
        refused(
                folder,
                "Revision 2 (rev-02.md) cannot become a revision: The text runs on for more than 2,000 characters"
                        + " without a space at position 1 (a pasted image?). Nothing was stored.");
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 2", "1, 1, 1", "1, 3, 3", "0, 1, 0", "-1, 1, -1"})
    void refusesRevisionsOutOfOrder(int first, int second, int named) throws Exception {
        write("rev-01.md", TEXT);
        write("revisions.json", "[" + line(first, "rev-01.md", "") + "," + line(second, "rev-01.md", "") + "]");
        refused(folder, "revisions.json names revision " + named + " where " + (first == 1 ? 2 : 1) + " is due.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[{]|it is no JSON in line 1",
                "{|it is built otherwise in line 1",
                "{}|it is built otherwise in line 1",
                "null|it holds nothing",
                "[null]|entry 1 is empty",
                "[{}]|the field “revision” in line 1 must be a number",
                "[1]|it is built otherwise in line 1",
                "[{\"revision\":1}]|entry 1 has no file",
                "[{\"revision\":\"x\"}]|the field “revision” in line 1 must be a number",
                "[{DATED,\"date\":\"yesterday\"}]|the field “date” in line 1 must be a time with an offset, such as"
                        + " 2024-03-01T09:00:00Z",
                "[{DATED}]|entry 1 has no date",
                "[{DATED,\"date\":\"2016-07-05T14:52:02Z\",\"author\":null}]|entry 1 has no author"
            })
    void refusesAnIndexOfAnotherForm(String index, String why) throws Exception {
        write("rev-01.md", TEXT);
        write(
                "revisions.json",
                index.replace("DATED", "\"revision\":1,\"file\":\"rev-01.md\",\"author\":\"a\",\"summary\":\"s\""));
        refused(folder, "revisions.json is not in the expected form: " + why + ".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "null|it holds nothing",
                "[]|it is built otherwise in line 1",
                "{\"acts\":[{}]}|the field “after” in line 1 must be a number",
                "{\"acts\":[{\"after\":1}]}|act 1 has no at",
                "{\"acts\":[null]}|act 1 is empty",
                "{\"acts\":7}|the field “acts” in line 1 must be a list",
                "{\"coauthors\":[null]}|a coauthor has no name"
            })
    void refusesACaseOfAnotherForm(String acts, String why) throws Exception {
        write("rev-01.md", TEXT);
        write("revisions.json", "[" + line(1, "rev-01.md", "") + "]");
        write("case.json", acts);
        refused(folder, "case.json is not in the expected form: " + why + ".");
    }

    @Test
    void refusesAnActThatFollowsNoRevision() throws Exception {
        write("rev-01.md", TEXT);
        write("revisions.json", "[" + line(1, "rev-01.md", "") + "]");
        write("case.json", """
                {"acts":[{"after":1,"at":"2016-07-06T00:00:00Z","by":"author","post":"review","body":{}},
                 {"after":2,"at":"2016-07-06T00:00:00Z","by":"retail","post":"verdicts","body":{}}]}""");
        refused(folder, "Act 2 of case.json, “verdicts”, follows revision 2; the history has the revisions 1 to 1.");
    }

    @Test
    void takesNoTitleFromCodeAndNoneThatIsTooLong() throws Exception {
        write("rev-01.md", "```\n# no heading\n```\n\n# " + "A heading ".repeat(40) + "\n");
        write("revisions.json", "[" + line(1, "rev-01.md", "") + "]");
        assertThat(CaseFolder.read(folder).title())
                .startsWith("A heading A heading")
                .hasSize(200);
    }

    @Test
    void namesTheFileThatCannotBeRead() throws Exception {
        Files.createDirectory(folder.resolve("rev-01.md"));
        write("revisions.json", "[" + line(1, "rev-01.md", "") + "]");
        refused(folder, "The file “rev-01.md” cannot be read.");
    }

    @Test
    void saysInAWordThatAZipIsDamaged(@TempDir Path elsewhere) throws Exception {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("revisions.json", ("[" + line(1, "rev-01.md", "") + "]").getBytes(StandardCharsets.UTF_8));
        entries.put("rev-01.md", (TEXT + "More. ".repeat(100)).getBytes(StandardCharsets.UTF_8));
        var zip = Archives.cutShort(Archives.zip(entries), "rev-01.md");
        refused(Files.write(elsewhere.resolve("a.zip"), zip), "The file is a damaged zip; it cannot be unpacked.");
    }

    @Test
    void readsTheFiguresThatTheTextsShowAndNoOthers() throws Exception {
        var shown = "<svg/>";
        Files.createDirectory(folder.resolve("figures"));
        write("figures/" + sha256(shown) + ".svg", shown);
        write("figures/" + sha256("other") + ".png", "other");
        write("rev-01.md", TEXT + "\n![A chart](figure:" + sha256(shown) + ")\n");
        write("revisions.json", "[" + line(1, "rev-01.md", "") + "]");
        assertThat(CaseFolder.read(folder).figures()).singleElement().satisfies(figure -> {
            assertThat(figure.mediaType()).isEqualTo("image/svg+xml");
            assertThat(figure.content()).asString().isEqualTo(shown);
        });
        write("figures/" + sha256(shown) + ".svg", "<svg></svg>");
        refused(folder, "The file figures/" + sha256(shown) + ".svg is not the figure that its name says.");
    }

    private static void refused(Path folder, String sentence) {
        assertThatThrownBy(() -> CaseFolder.read(folder))
                .isInstanceOf(NotACase.class)
                .hasMessage(sentence);
    }

    private static String line(int revision, String file, String more) {
        return "{\"revision\":" + revision + ",\"file\":\"" + file + "\",\"date\":\"2016-07-05T14:52:02-07:00\","
                + "\"author\":\"author-1\",\"summary\":\"A first text\"" + more + "}";
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}

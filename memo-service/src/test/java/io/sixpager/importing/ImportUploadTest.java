package io.sixpager.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.sixpager.exchange.Archives;
import io.sixpager.http.ServiceTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The command line uploads a history and tells of it until it has come in, line by line. */
class ImportUploadTest extends ServiceTest {

    private static final String TITLE = "# A plan\n\n";

    @LocalServerPort
    private int port;

    @TempDir
    Path folder;

    @Test
    void tellsOfEveryRevisionAndWhereTheMemoIs() throws IOException {
        write("It is short.", "It is short, " + UUID.randomUUID() + ".");
        var said = run(Map.of(), folder.toString());
        assertThat(said.subList(0, 3))
                .containsExactly(
                        "Importing “A plan”: 2 revisions.",
                        "Revision 1 of 2: 1 page, 5 words, first revision",
                        "Revision 2 of 2: 1 page, 6 words, substantive");
        assertThat(said.get(3)).matches("Done: http://127\\.0\\.0\\.1:" + port + "/m/\\d+");

        var before = storedEvents();
        assertThat(run(Map.of(), folder.toString())).as("a second time").isEqualTo(said);
        assertThat(storedEvents()).isEqualTo(before);
    }

    @Test
    void keepsTheOriginalOfATextThatHadToBeChanged() throws IOException {
        write("It is short, " + UUID.randomUUID() + ".", "|A|\n|---|\n|b|c|");
        var original = Files.readAllBytes(folder.resolve("2.md"));
        var said = run(Map.of(), folder.toString());
        assertThat(said.get(2))
                .isEqualTo("Revision 2 of 2: 1 page, 5 words, substantive. The head of a table was given more columns,"
                        + " because a row had more cells.");
        var memo = "/api/memos/" + numberIn(said.getLast());
        assertThat(as("author").get(memo).at("/revisions/1/summary"))
                .isEqualTo("S [Changed on the way in: The head of a table was given more columns, because a row had"
                        + " more cells. The original is kept.]");
        assertThat(as("finance").get(memo + "/revisions/2/original").expect(200).bytes())
                .isEqualTo(original);
        as("finance").get(memo + "/revisions/1/original").expect(204);
        var listed = as("finance").get(memo + "/originals").expect(200);
        assertThat(listed.text()).isEqualTo("[{\"revision\":2,\"bytes\":" + original.length + "}]");

        var archive = as("finance").get(memo + "/archive.zip").expect(200).bytes();
        var entries = Archives.entries(archive);
        assertThat(entries).containsEntry("originals/rev-02.md", original).doesNotContainKey("originals/rev-01.md");
        assertThat(new String(entries.get("revisions.json"), StandardCharsets.UTF_8))
                .containsOnlyOnce("\"original\" : \"originals/rev-02.md\"");

        var zip = Files.write(folder.resolve("archive.zip"), archive);
        var again = "/api/memos/" + numberIn(run(Map.of(), zip.toString()).getLast());
        assertThat(again).as("another memo").isNotEqualTo(memo);
        assertThat(as("finance").get(again + "/originals").text()).isEqualTo(listed.text());
        assertThat(as("finance").get(again + "/revisions/2/original").bytes()).isEqualTo(original);
    }

    @Test
    void storesNothingOfAHistoryWithATextThatCannotBecomeARevision() throws IOException {
        write("It is short, " + UUID.randomUUID() + ".", "x".repeat(2_001));
        var before = storedEvents();
        assertThatThrownBy(() -> run(Map.of(), folder.toString()))
                .isInstanceOf(NotACase.class)
                .hasMessageStartingWith("Revision 2 (2.md) cannot become a revision: ");
        assertThat(storedEvents()).isEqualTo(before);
    }

    @Test
    void inADemonstrationItsAccountsAct() throws IOException {
        write("It is short, " + UUID.randomUUID() + ".");
        Files.writeString(folder.resolve("case.json"), """
                {"source": "a book", "acts": [
                  {"after": 1, "at": "2024-03-02T09:00:00Z", "by": "author", "post": "review", "body": {
                    "door": "TWO_WAY", "due": "2024-03-20T17:00:00Z", "participants": [
                      {"account": "finance", "role": "APPROVER"}, {"account": "decider", "role": "DECIDER"}]}},
                  {"after": 1, "at": "2024-03-03T09:00:00Z", "by": "finance", "post": "objections", "as": "price",
                   "body": {"statement": "The price is a guess."}},
                  {"after": 1, "at": "2024-03-04T09:00:00Z", "by": "author", "post": "objections/price/answer",
                   "body": {"answer": "Section 3 derives it."}}]}""");
        var memo = as("author")
                .get("/api/memos/" + numberIn(run(Map.of(), folder.toString()).getLast()));
        assertThat(memo.at("/objections/0/raisedBy") + ": " + memo.at("/objections/0/statement"))
                .isEqualTo("finance: The price is a guess.");
    }

    @Test
    void whoeverSignsInImports() throws IOException {
        write("It is short, " + UUID.randomUUID() + ".");
        var said = run(Map.of("SIXPAGER_USERNAME", "finance", "SIXPAGER_PASSWORD", "finance"), folder.toString());
        assertThat(as("author").get("/api/memos/" + numberIn(said.getLast())).at("/owner"))
                .isEqualTo("finance");
    }

    @Test
    void saysWhoIsUnknown() throws IOException {
        write("It is short.");
        assertThatThrownBy(() -> run(Map.of("SIXPAGER_USERNAME", "nobody"), folder.toString()))
                .isInstanceOf(NotACase.class)
                .hasMessage("Say who imports, with SIXPAGER_USERNAME and SIXPAGER_PASSWORD.");
        assertThatThrownBy(() ->
                        run(Map.of("SIXPAGER_USERNAME", "finance", "SIXPAGER_PASSWORD", "wrong"), folder.toString()))
                .isInstanceOf(MemoClient.Refused.class);
    }

    @Test
    void saysWhyItStopped() throws IOException {
        write("It is short, " + UUID.randomUUID() + ".");
        Files.writeString(folder.resolve("case.json"), """
                {"acts": [{"after": 1, "at": "2024-03-02T09:00:00Z", "by": "some-body", "post": "withdrawal",
                           "body": {"reason": "Enough."}}]}""");
        assertThatThrownBy(() -> run(Map.of(), folder.toString()))
                .isInstanceOf(MemoClient.Refused.class)
                .hasMessage("The history acts as “some-body”, who has no account here.");
    }

    @Test
    void bringsInTheHistoryOfAFileInGit() throws IOException, InterruptedException {
        assumeThat(git("--version")).as("git is installed").isZero();
        git("init", "-q");
        for (var text : List.of("One.", "Two, " + UUID.randomUUID() + ".")) {
            Files.writeString(folder.resolve("plan.md"), TITLE + text + "\n");
            git("add", "-A");
            git("commit", "-q", "-m", text, "--author", "Ada <x@example.com>");
        }
        var said = run(Map.of(), "--git", folder.toString(), "plan.md");
        assertThat(said).hasSize(4);
        var memo = as("author").get("/api/memos/" + numberIn(said.getLast()));
        assertThat(memo.at("/revisions/0/claimedBy")).isEqualTo("Ada");
        assertThat(memo.at("/source")).isEqualTo("git: " + folder.getFileName() + "/plan.md");

        var before = storedEvents();
        assertThat(run(Map.of(), "--git", folder.toString(), "plan.md")).isEqualTo(said);
        assertThat(storedEvents()).isEqualTo(before);
    }

    private List<String> run(Map<String, String> environment, String... arguments) {
        var written = new ByteArrayOutputStream();
        var all = new ArrayList<>(List.of("--port", String.valueOf(port)));
        all.addAll(Arrays.asList(arguments));
        ImportCommand.run(all, environment, new PrintStream(written, true, StandardCharsets.UTF_8));
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static String numberIn(String line) {
        return line.substring(line.lastIndexOf('/') + 1);
    }

    private void write(String... texts) throws IOException {
        var lines = new ArrayList<String>();
        for (int revision = 1; revision <= texts.length; revision++) {
            Files.writeString(folder.resolve(revision + ".md"), TITLE + texts[revision - 1] + "\n");
            lines.add("""
                    {"revision": %d, "file": "%d.md", "date": "2024-03-01T09:00:00Z", "author": "Ada", "summary": "S"}""".formatted(revision, revision));
        }
        Files.writeString(folder.resolve("revisions.json"), lines.toString());
    }

    private int git(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of("git", "-c", "user.name=Test", "-c", "user.email=t@example.com", "-C", folder.toString()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}

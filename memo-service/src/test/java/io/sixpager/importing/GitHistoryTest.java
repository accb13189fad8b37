package io.sixpager.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.sixpager.importing.CaseFile.ImportedRevision;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of a file in git, read from repositories that are made here. */
class GitHistoryTest {

    @TempDir
    Path repository;

    private int day;

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        assumeThat(run("git", "--version")).as("git is installed").isZero();
        git("init", "-q");
    }

    @Test
    void readsEveryTextOldestFirstWithAuthorDateAndSubject() throws IOException, InterruptedException {
        commit("plan.md", "# A plan\n\nOne.\n", "Ada", "First draft");
        commit("other.md", "Something else.\n", "Ada", "Not about the plan");
        commit("plan.md", "# A plan\n\nTwo.\n", "Ben <b>; rm -rf /", "Say “two” & $(more)");
        var file = GitHistory.read(repository, "plan.md");
        assertThat(file.title()).isEqualTo("A plan");
        assertThat(file.source()).isEqualTo("git: " + repository.getFileName() + "/plan.md");
        assertThat(file.revisions())
                .extracting(ImportedRevision::summary)
                .containsExactly("First draft", "Say “two” & $(more)");
        assertThat(file.revisions())
                .extracting(ImportedRevision::markdown)
                .containsExactly("# A plan\n\nOne.\n", "# A plan\n\nTwo.\n");
        assertThat(file.revisions().getFirst().author()).isEqualTo("Ada");
        assertThat(file.revisions().getFirst().date()).hasToString("2024-03-01T09:00+02:00");
        assertThat(file.revisions()).extracting(ImportedRevision::revision).containsExactly(1, 2);
        assertThat(GitHistory.read(repository, "plan.md").digest()).isEqualTo(file.digest());
    }

    @Test
    void followsRenamesAndSkipsWhatChangedNothing() throws IOException, InterruptedException {
        commit("old name.md", "# A plan\n\nOne and a half line.\n", "Ada", "First");
        Files.createDirectories(repository.resolve("déjà"));
        git("mv", "old name.md", "déjà/new.md");
        commit("déjà/new.md", "# A plan\n\nOne and a half line.\n", "Ada", "Only moved");
        commit("déjà/new.md", "# A plan\n\nOne and a half line.\n\nMore.\n", "Ada", "More");
        assertThat(GitHistory.read(repository, "déjà/new.md").revisions())
                .extracting(summary -> withoutHashes(summary.summary()))
                .containsExactly("First", "[The file was renamed from “old name.md” in commit # on 2024-03-02.] More");
    }

    @Test
    void tellsWhereTheFileWasGoneAndWhereItCameBack() throws IOException, InterruptedException {
        commit("plan.md", "# A plan\n\nOne.\n", "Ada", "First");
        git("rm", "-q", "plan.md");
        commitAll("Ben", "Not now");
        commit("other.md", "Something else.\n", "Ada", "Not about the plan");
        commit("plan.md", "# A plan\n\nTwo.\n", "Ada", "After all");
        assertThat(summaries("plan.md"))
                .containsExactly(
                        "First",
                        "[The file was removed in commit # on 2024-03-02, back in commit # on 2024-03-04.] After all");

        git("rm", "-q", "plan.md");
        commitAll("Ben", "Never");
        assertThat(summaries("plan.md"))
                .containsExactly(
                        "First",
                        "[Afterwards the file was removed in commit # on 2024-03-05.] [The file was removed in commit #"
                                + " on 2024-03-02, back in commit # on 2024-03-04.] After all");
    }

    @Test
    void tellsThatATextCameBackAsItWas() throws IOException, InterruptedException {
        commit("plan.md", "# A plan\n\nOne.\n", "Ada", "First");
        commit("plan.md", "\n", "Ben", "Emptied");
        commit("plan.md", "# A plan\n\nOne.\n", "Ada", "As before");
        assertThat(summaries("plan.md"))
                .containsExactly("[Afterwards the file was emptied in commit # on 2024-03-02, back in commit # on"
                        + " 2024-03-03.] First");
    }

    private List<String> summaries(String path) {
        return GitHistory.read(repository, path).revisions().stream()
                .map(revision -> withoutHashes(revision.summary()))
                .toList();
    }

    private static String withoutHashes(String summary) {
        return summary.replaceAll("commit [0-9a-f]{10} ", "commit # ");
    }

    @Test
    void takesAMergeForARevision() throws IOException, InterruptedException {
        commit("plan.md", "# A plan\n\nOne.\n\nMiddle.\n\nTwo.\n", "Ada", "First");
        git("checkout", "-q", "-b", "side");
        commit("plan.md", "# A plan\n\nOne.\n\nMiddle.\n\nTwo, aside.\n", "Ben", "On the side");
        git("checkout", "-q", "-");
        commit("plan.md", "# A plan\n\nOne, on the trunk.\n\nMiddle.\n\nTwo.\n", "Ada", "On the trunk");
        git("merge", "-q", "--no-ff", "-m", "Both together", "side");
        assertThat(GitHistory.read(repository, "plan.md").revisions())
                .extracting(ImportedRevision::summary)
                .containsExactly("First", "On the trunk", "Both together");
        assertThat(GitHistory.read(repository, "plan.md").revisions().getLast().markdown())
                .isEqualTo("# A plan\n\nOne, on the trunk.\n\nMiddle.\n\nTwo, aside.\n");
    }

    @Test
    void readsTheHistoryOfAFileThatIsGone() throws IOException, InterruptedException {
        commit("plan.md", "# A plan\n", "Ada", "First");
        git("rm", "-q", "plan.md");
        git("commit", "-q", "-m", "Gone");
        assertThat(GitHistory.read(repository, "plan.md").revisions()).hasSize(1);
    }

    @Test
    void readsWhereverARepositoryKeepsItsObjects(@TempDir Path folder) throws IOException, InterruptedException {
        Files.createDirectories(repository.resolve("plans"));
        commit("plans/plan.md", "# A plan\n\nOne.\n", "Ada", "First");
        commit("plans/plan.md", "# A plan\n\nTwo.\n", "Ada", "Second");
        git("clone", "-q", "--bare", ".", folder.resolve("bare").toString());
        git("clone", "-q", "--shared", ".", folder.resolve("borrowing").toString());
        git("worktree", "add", "-q", folder.resolve("beside").toString());
        git(
                "clone",
                "-q",
                "--depth=1",
                "file://" + repository,
                folder.resolve("shallow").toString());
        assertThat(GitHistory.read(repository.resolve("plans"), "plan.md").revisions())
                .hasSize(2);
        for (var name : List.of("bare", "borrowing", "beside")) {
            assertThat(GitHistory.read(folder.resolve(name), "plans/plan.md").revisions())
                    .as(name)
                    .hasSize(2);
        }
        assertThat(GitHistory.read(folder.resolve("shallow"), "plans/plan.md").revisions())
                .hasSize(1);
    }

    @Test
    void bringsInWhatTodaysRulesWouldRefuse() throws IOException, InterruptedException {
        commit("plan.md", "# A plan\n\n|A|\n|---|\n|b|c|\n", "Ada", "A surplus cell");
        Files.write(repository.resolve("plan.md"), "# Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        commitAll("Ben", "An old editor");
        var file = GitHistory.read(repository, "plan.md");
        assertThat(file.revisions())
                .extracting(ImportedRevision::markdown)
                .containsExactly("# A plan\n\n|A| |\n|---|---|\n|b|c|\n", "# Caf\u00e9\n");
        assertThat(file.revisions())
                .extracting(ImportedRevision::told)
                .containsExactly(
                        "A surplus cell [Changed on the way in: The head of a table was given more columns, because a row"
                                + " had more cells. The original is kept.]",
                        "An old editor [Changed on the way in: The file is not UTF-8; it was read as Windows-1252."
                                + " The original is kept.]");
        var zip = Files.write(repository.resolve("upload.zip"), CaseArchive.of(file));
        assertThat(CaseFolder.readZip(zip, "an upload").digest()).isEqualTo(file.digest());
    }

    @Test
    void takesNoPathForAnOption() throws IOException, InterruptedException {
        commit("plan.md", "Text.\n", "Ada", "First");
        var written = repository.resolve("written.txt");
        for (var path : List.of("--output=" + written, "$(touch " + written + ")", ":(glob)*", "plan.md; touch x")) {
            assertThatThrownBy(() -> GitHistory.read(repository, path)).isInstanceOf(NotACase.class);
        }
        assertThat(written).doesNotExist();
    }

    @Test
    void saysWhatIsMissing(@TempDir Path empty) throws IOException, InterruptedException {
        assertThatThrownBy(() -> GitHistory.read(empty.resolve("no"), "a.md"))
                .hasMessageMatching("There is no folder .*\\.");
        assertThatThrownBy(() -> GitHistory.read(empty, "a.md"))
                .hasMessageMatching(
                        "git found no history there; is .* a whole repository of your own, and the path right\\?");
        commit("plan.md", "Text.\n", "Ada", "First");
        assertThatThrownBy(() -> GitHistory.read(repository, "none.md"))
                .hasMessage("git knows no text of none.md in " + repository + ".");
    }

    private void commit(String name, String text, String author, String subject)
            throws IOException, InterruptedException {
        Files.writeString(repository.resolve(name), text);
        commitAll(author, subject);
    }

    private void commitAll(String author, String subject) throws IOException, InterruptedException {
        git("add", "-A");
        day++;
        git(
                "commit",
                "-q",
                "--allow-empty",
                "-m",
                subject,
                "--date",
                "2024-03-0" + day + "T09:00:00+02:00",
                "--author",
                author.replaceAll("[<>]", "") + " <x@example.com>");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(
                List.of("git", "-c", "user.name=Test", "-c", "user.email=t@example.com", "-C", repository.toString()));
        command.addAll(List.of(arguments));
        assertThat(run(command.toArray(String[]::new))).as(command.toString()).isZero();
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}

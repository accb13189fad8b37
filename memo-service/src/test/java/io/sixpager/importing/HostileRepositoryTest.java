package io.sixpager.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A repository may come from anybody, and with it settings that name commands: none of them is run. */
class HostileRepositoryTest {

    private static final String NO_HISTORY = "git found no history there; .*";

    @TempDir
    private Path folder;

    private Path repository = Path.of("");
    private Path marker = Path.of("");

    @BeforeEach
    void begin() throws IOException, InterruptedException {
        assumeThat(run("git", "--version")).as("git is installed").isZero();
        repository = Files.createDirectory(folder.resolve("repository"));
        marker = folder.resolve("marker");
        git("init", "-q");
        Files.writeString(repository.resolve("plan.md"), "# A plan\n\nOne.\n");
        git("add", "-A");
        git("commit", "-q", "-m", "First");
    }

    @Test
    void aTextThatIsElsewhereIsNotFetchedByACommandForAnAddress() throws IOException, InterruptedException {
        promises("ext::sh -c touch% " + marker);
        set("protocol.ext.allow", "always");
        refuses();
    }

    @Test
    void norByOneForAConnection() throws IOException, InterruptedException {
        promises("ssh://example.invalid/plan");
        set("core.sshCommand", touch());
        refuses();
    }

    @Test
    void norByOneForTheOtherSide() throws IOException, InterruptedException {
        promises(repository.toString());
        set("remote.origin.uploadpack", touch());
        refuses();
    }

    @Test
    void norByOneForAProxyOrAPassword() throws IOException, InterruptedException {
        promises("git://example.invalid/plan");
        set("core.gitProxy", script().toString());
        set("core.askPass", script().toString());
        set("credential.helper", "!" + touch());
        refuses();
    }

    @Test
    void aHistoryThatIsWholeIsReadAndNothingRun() throws IOException, InterruptedException {
        for (var setting : List.of("core.fsmonitor", "core.pager", "pager.log", "core.editor", "diff.external")) {
            set(setting, touch());
        }
        set("core.hooksPath", Files.createDirectory(folder.resolve("hooks")).toString());
        for (var hook : List.of("post-index-change", "reference-transaction", "post-checkout")) {
            Files.copy(script(), folder.resolve("hooks").resolve(hook));
        }
        for (var setting : List.of("filter.x.clean", "filter.x.smudge", "filter.x.process", "diff.x.textconv")) {
            set(setting, touch());
        }
        set("diff.x.command", touch());
        set("filter.x.required", "true");
        Files.writeString(repository.resolve(".gitattributes"), "* filter=x diff=x\n");
        set("log.showSignature", "true");
        set("gpg.program", script().toString());
        Files.writeString(repository.resolve("plan.md"), "# A plan, changed and not committed\n");

        assertThat(GitHistory.read(repository, "plan.md").revisions()).hasSize(1);
        assertThat(marker).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--upload-pack=touch", "-c", "ext::sh -c touch% marker", "ssh://-oProxyCommand=touch/x"})
    void whatIsNoFolderIsAskedOfNobody(String name) {
        assertThatThrownBy(() -> GitHistory.read(Path.of(name), "plan.md"))
                .isInstanceOf(NotACase.class)
                .hasMessageMatching("There is no folder .*");
    }

    @Test
    void aFolderWhoseNameBeginsWithAHyphenIsAFolder() throws IOException {
        var hyphen = Files.move(repository, folder.resolve("--exec-path=x"));
        assertThat(GitHistory.read(hyphen, "plan.md").revisions()).hasSize(1);
        assertThatThrownBy(() -> GitHistory.read(hyphen, "--output=" + marker)).isInstanceOf(NotACase.class);
        assertThat(marker).doesNotExist();
    }

    @Test
    void ofTheEnvironmentNoCommandIsKept() {
        var environment = new HashMap<>(Map.of(
                "PATH", "/usr/bin",
                "GIT_SSH_COMMAND", "touch x",
                "GIT_EXTERNAL_DIFF", "touch x",
                "GIT_CONFIG_COUNT", "1",
                "GIT_DIR", "/tmp",
                "SSH_ASKPASS", "touch x",
                "HOME", "/home/ada"));
        GitProgram.clean(environment);
        assertThat(environment)
                .containsEntry("PATH", "/usr/bin")
                .containsEntry("GIT_ALLOW_PROTOCOL", "")
                .containsEntry("GIT_NO_LAZY_FETCH", "1")
                .doesNotContainKeys(
                        "GIT_SSH_COMMAND", "GIT_EXTERNAL_DIFF", "GIT_CONFIG_COUNT", "GIT_DIR", "SSH_ASKPASS", "HOME");
    }

    /** Its newest text is missing, and another repository is said to have it. */
    private void promises(String address) throws IOException, InterruptedException {
        var loose = repository.resolve(".git/objects");
        try (var objects = Files.walk(loose)) {
            for (var object : objects.filter(Files::isRegularFile).toList()) {
                var name = loose.relativize(object).toString().replace("/", "");
                if (run("git", "-C", repository.toString(), "cat-file", "-e", name + "^{tree}") != 0) {
                    Files.delete(object);
                }
            }
        }
        set("core.repositoryFormatVersion", "1");
        set("extensions.partialClone", "origin");
        set("remote.origin.promisor", "true");
        set("remote.origin.url", address);
    }

    private void refuses() {
        assertThatThrownBy(() -> GitHistory.read(repository, "plan.md"))
                .isInstanceOf(NotACase.class)
                .hasMessageMatching(NO_HISTORY);
        assertThat(marker).doesNotExist();
    }

    private String touch() {
        return "touch " + marker + ";";
    }

    private Path script() throws IOException {
        var script = folder.resolve("script");
        Files.writeString(script, "#!/bin/sh\n" + touch() + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    private void set(String setting, String value) throws IOException, InterruptedException {
        git("config", setting, value);
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

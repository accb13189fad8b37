package io.sixpager.importing;

import io.sixpager.importing.CaseFile.ImportedRevision;
import io.sixpager.importing.GitLog.Change;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The history of one file in a git repository, across its renames: every commit that changed the text is a revision. */
final class GitHistory {

    private static final int MAX_TEXT = 1 << 20;
    private static final int MAX_LOG = 16 << 20;
    private static final int SUMMARY = 500;
    private static final int AUTHOR = 100;
    private static final Pattern LISTED = Pattern.compile("^\\d+ blob ([0-9a-f]+)\t");

    private final Path repository;
    private final Git git;

    private GitHistory(Path repository, Git git) {
        this.repository = repository;
        this.git = git;
    }

    /** @throws NotACase if there is nothing to import, with the reason in a sentence */
    static CaseFile read(Path repository, String path) {
        if (!Files.isDirectory(repository)) {
            throw new NotACase("There is no folder " + repository + ".");
        }
        try (var git = Git.of(repository)) {
            return new GitHistory(repository, git).caseFile(path);
        }
    }

    private CaseFile caseFile(String path) {
        var revisions = new ArrayList<ImportedRevision>();
        var beside = new GitNotes();
        var before = "";
        for (var commit : GitLog.of(git, path)) {
            var bytes = commit.change() == Change.REMOVED ? new byte[0] : bytes(commit);
            if (new String(bytes, StandardCharsets.ISO_8859_1).isBlank()) {
                if (!revisions.isEmpty()) {
                    beside.gone(commit);
                }
                continue;
            }
            beside.there(commit);
            var text = text(bytes, commit.hash());
            if (text.markdown().equals(before)) {
                continue;
            }
            before = text.markdown();
            revisions.add(ImportedRevision.of(
                    revisions.size() + 1,
                    commit.date(),
                    cut(commit.author().isBlank() ? "unknown" : commit.author(), AUTHOR),
                    cut(beside.before(commit.subject().isBlank() ? "No summary." : commit.subject()), SUMMARY),
                    bytes,
                    text));
        }
        if (!revisions.isEmpty()) {
            var last = revisions.removeLast();
            revisions.add(last.summarised(cut(beside.after(last.summary()), SUMMARY)));
        }
        var newest = newest(path);
        if (!newest.isBlank() && !newest.equals(before)) {
            throw new NotACase(
                    "The history that git tells of " + path + " does not end in the text that is there now.");
        }
        if (revisions.isEmpty()) {
            throw new NotACase("git knows no text of " + path + " in " + repository + ".");
        }
        var folder = repository.toAbsolutePath().normalize().getFileName();
        return new CaseFile(
                CaseFile.title(revisions, path),
                false,
                null,
                List.of(),
                cut("git: " + (folder == null ? "" : folder + "/") + path, 200),
                revisions,
                List.of(),
                List.of());
    }

    private byte[] bytes(GitLog.Commit commit) {
        return git.run(MAX_TEXT, "cat-file", "blob", commit.hash() + ":" + commit.path());
    }

    /** What the newest commit holds, or nothing where the file is gone by now. */
    private String newest(String path) {
        var listed = new String(git.run(MAX_LOG, "ls-tree", "-z", "HEAD", "--", path), StandardCharsets.UTF_8);
        var object = LISTED.matcher(listed);
        var bytes = object.find() ? git.run(MAX_TEXT, "cat-file", "blob", object.group(1)) : new byte[0];
        return new String(bytes, StandardCharsets.ISO_8859_1).isBlank()
                ? ""
                : text(bytes, "HEAD").markdown();
    }

    private static PastText text(byte[] bytes, String commit) {
        return PastText.of(bytes, "The text at commit " + GitLog.shortened(commit));
    }

    private static String cut(String text, int limit) {
        var line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.codePointCount(0, line.length()) <= limit
                ? line
                : line.substring(0, line.offsetByCodePoints(0, limit));
    }
}

package io.sixpager.importing;

import io.sixpager.importing.CaseFile.ImportedRevision;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The history of one file in a git repository, across its renames: every commit that changed the text is a revision. */
final class GitHistory {

    private static final int MAX_TEXT = 1 << 20;
    private static final int MAX_LOG = 16 << 20;
    private static final int SUMMARY = 500;
    private static final int AUTHOR = 100;
    private static final Pattern LISTED = Pattern.compile("^\\d+ blob ([0-9a-f]+)\t");

    private record Commit(String hash, String author, OffsetDateTime date, String subject, String path) {}

    private final Path repository;
    private final Git git;

    private GitHistory(Path repository) {
        this.repository = repository;
        this.git = new Git(repository);
    }

    /** @throws NotACase if there is nothing to import, with the reason in a sentence */
    static CaseFile read(Path repository, String path) {
        if (!Files.isDirectory(repository)) {
            throw new NotACase("There is no folder " + repository + ".");
        }
        return new GitHistory(repository).caseFile(path);
    }

    private CaseFile caseFile(String path) {
        var revisions = new ArrayList<ImportedRevision>();
        var before = "";
        for (var commit : commits(path).reversed()) {
            var text = text(commit);
            if (text.isBlank() || text.equals(before)) {
                continue;
            }
            before = text;
            revisions.add(new ImportedRevision(
                    revisions.size() + 1,
                    commit.date(),
                    cut(commit.author().isBlank() ? "unknown" : commit.author(), AUTHOR),
                    cut(commit.subject().isBlank() ? "No summary." : commit.subject(), SUMMARY),
                    text));
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

    private List<Commit> commits(String path) {
        var log = new String(
                git.run(
                        MAX_LOG,
                        "log",
                        "--follow",
                        "--first-parent",
                        "-m",
                        "--no-show-signature",
                        "--diff-filter=AMRC",
                        "--name-only",
                        "-z",
                        "--format=%x01%H%x02%an%x02%aI%x02%s%x02",
                        "--",
                        path),
                StandardCharsets.UTF_8);
        return Arrays.stream(log.split("\u0001"))
                .filter(entry -> entry.contains("\u0002"))
                .map(GitHistory::commit)
                .filter(commit -> !commit.path().isEmpty())
                .toList();
    }

    private static Commit commit(String entry) {
        var fields = entry.split("\u0002", 5);
        var path = fields[4].replaceAll("^[\u0000\n]+|[\u0000\n]+$", "");
        try {
            return new Commit(fields[0], fields[1], OffsetDateTime.parse(fields[2]), fields[3], path);
        } catch (DateTimeParseException e) {
            throw new NotACase("git names a time that cannot be read: " + fields[2] + ".");
        }
    }

    private String text(Commit commit) {
        return text(git.run(MAX_TEXT, "cat-file", "blob", commit.hash() + ":" + commit.path()), commit.hash());
    }

    /** What the newest commit holds, or nothing where the file is gone by now. */
    private String newest(String path) {
        var listed = new String(git.run(MAX_LOG, "ls-tree", "-z", "HEAD", "--", path), StandardCharsets.UTF_8);
        var object = LISTED.matcher(listed);
        return object.find() ? text(git.run(MAX_TEXT, "cat-file", "blob", object.group(1)), "HEAD") : "";
    }

    private static String text(byte[] bytes, String commit) {
        return Utf8.text(
                bytes,
                "The file is not UTF-8 text at commit " + commit.substring(0, Math.min(10, commit.length())) + ".");
    }

    private static String cut(String text, int limit) {
        var line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.codePointCount(0, line.length()) <= limit
                ? line
                : line.substring(0, line.offsetByCodePoints(0, limit));
    }
}

package io.sixpager.importing;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** What git tells of the commits that touched one file, across its renames. */
final class GitLog {

    private static final int MAX_LOG = 16 << 20;
    private static final int SHORT = 10;

    /** What a commit did to the file. */
    enum Change {
        ADDED,
        MODIFIED,
        RENAMED,
        REMOVED
    }

    /** @param from what the file was called before, where the commit has renamed it */
    record Commit(
            String hash, String author, OffsetDateTime date, String subject, Change change, String from, String path) {

        /** As sentences name it. */
        String named() {
            return "commit " + shortened(hash) + " on " + date.toLocalDate();
        }
    }

    private GitLog() {}

    /** The oldest first. */
    static List<Commit> of(Git git, String path) {
        var log = new String(
                git.run(
                        MAX_LOG,
                        "log",
                        "--follow",
                        "--first-parent",
                        "-m",
                        "--no-show-signature",
                        "--no-ext-diff",
                        "--no-textconv",
                        "--diff-filter=AMRCDT",
                        "--name-status",
                        "-z",
                        "--format=%x01%H%x02%an%x02%aI%x02%s%x02",
                        "--",
                        path),
                StandardCharsets.UTF_8);
        return Arrays.stream(log.split("\u0001"))
                .filter(entry -> entry.contains("\u0002"))
                .map(entry -> entry.split("\u0002", 5))
                .filter(fields -> changed(fields).size() > 1)
                .map(GitLog::commit)
                .toList()
                .reversed();
    }

    private static Commit commit(String[] fields) {
        var changed = changed(fields);
        try {
            return new Commit(
                    fields[0],
                    fields[1],
                    OffsetDateTime.parse(fields[2]),
                    fields[3],
                    change(changed.getFirst()),
                    changed.get(1),
                    changed.getLast());
        } catch (DateTimeParseException e) {
            throw new NotACase("git names a time that cannot be read: " + fields[2] + ".");
        }
    }

    /** A status and one path, or two where there were two. */
    private static List<String> changed(String[] fields) {
        return Arrays.stream(fields[4].split("\u0000"))
                .map(part -> part.replaceAll("^\n+", ""))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Change change(String status) {
        return switch (status.charAt(0)) {
            case 'A' -> Change.ADDED;
            case 'R', 'C' -> Change.RENAMED;
            case 'D' -> Change.REMOVED;
            default -> Change.MODIFIED;
        };
    }

    static String shortened(String hash) {
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }
}

package io.sixpager.importing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An upload that is being played.
 *
 * @param done how many revisions have been submitted, of {@code total}
 * @param sentence what happened last, or why it ended
 * @param number the memo's number, once all is done
 */
record ImportJob(
        String id,
        String title,
        State state,
        int done,
        int total,
        String sentence,
        @Nullable Long number) {

    /** How far a job is. */
    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /** The others are among the lines of its progress. */
    private static final int TOLD = 6;

    static ImportJob begun(String id, CaseFile file) {
        var total = file.revisions().size();
        return new ImportJob(
                id, file.title(), State.RUNNING, 0, total, "Every step is tried before anything is stored.", null);
    }

    ImportJob after(String line) {
        return new ImportJob(id, title, state, done + 1, total, line, number);
    }

    /** @param said what is to be told besides, in sentences */
    ImportJob done(long memo, List<String> said) {
        var end = "All revisions are in memo " + memo + ".";
        var told = Stream.concat(Stream.of(end), said.stream().limit(TOLD));
        return new ImportJob(id, title, State.DONE, total, total, told.collect(Collectors.joining(" ")), memo);
    }

    /** @param kept whether what was uploaded is still there for another instance */
    ImportJob leftAlone(boolean kept) {
        return kept
                ? new ImportJob(
                        id,
                        title,
                        state,
                        done,
                        total,
                        "The instance that played it has ended; another one goes on with it.",
                        null)
                : failed("The instance that played it has ended. Uploading the file again goes on where it was.");
    }

    ImportJob failed(String reason) {
        return new ImportJob(id, title, State.FAILED, done, total, reason, null);
    }
}

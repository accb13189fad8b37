package io.sixpager.importing;

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

    static ImportJob begun(String id, CaseFile file) {
        return new ImportJob(
                id, file.title(), State.RUNNING, 0, file.revisions().size(), "The import has begun.", null);
    }

    ImportJob after(String progress) {
        return new ImportJob(id, title, state, Math.min(total, done + 1), total, progress, number);
    }

    ImportJob done(long memo) {
        return new ImportJob(id, title, State.DONE, total, total, "All revisions are in memo " + memo + ".", memo);
    }

    ImportJob failed(String reason) {
        return new ImportJob(id, title, State.FAILED, done, total, reason, null);
    }
}

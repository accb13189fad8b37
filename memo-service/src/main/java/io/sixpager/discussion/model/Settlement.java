package io.sixpager.discussion.model;

import io.sixpager.shared.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * How far a thread has come, and who brought it there.
 *
 * @param version of the thread when it got there
 * @param reason of whoever dismissed or reopened it
 * @param answeredBy the revision that is said to answer it, or that has the words that were suggested
 */
public record Settlement(
        Stage stage,
        Attribution by,
        long version,
        @Nullable String reason,
        @Nullable Integer answeredBy) {

    /** Where a thread can stand. */
    public enum Stage {
        OPEN("open", "reopened"),
        /** An author holds it to be answered; its raiser has the word. */
        PROPOSED("proposed as resolved", "proposed to resolve"),
        RESOLVED("resolved", "resolved"),
        DISMISSED("dismissed", "dismissed"),
        /** The words that were suggested are in an author's draft, or in the revision that is named. */
        ACCEPTED("accepted", "accepted"),
        DECLINED("declined", "declined"),
        WITHDRAWN("withdrawn", "withdrawn");

        private final String phrase;
        private final String done;

        Stage(String phrase, String done) {
            this.phrase = phrase;
            this.done = done;
        }

        public boolean isOpen() {
            return this == OPEN || this == PROPOSED;
        }

        /** A thread is …. */
        public String phrase() {
            return phrase;
        }

        /** Somebody has … a thread. */
        public String done() {
            return done;
        }
    }
}

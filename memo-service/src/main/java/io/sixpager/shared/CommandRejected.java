package io.sixpager.shared;

import java.util.List;
import java.util.Map;

/** A refusal. The message is a full sentence that a user may read; nothing has been stored. */
public final class CommandRejected extends RuntimeException {

    /** Why a command was refused, as it is translated into a status. */
    public enum Kind {
        INVALID,
        TOO_LARGE,
        UNSUPPORTED,
        FORBIDDEN,
        NOT_FOUND,
        CONFLICT,
        STALE,
        UNAVAILABLE,
        DAMAGED
    }

    private final Kind kind;
    private final transient Map<String, Object> details;

    private CommandRejected(Kind kind, String reason, Map<String, Object> details) {
        super(reason);
        this.kind = kind;
        this.details = details;
    }

    /** One that was made elsewhere, and says so. */
    public static CommandRejected of(Kind kind, String reason) {
        return new CommandRejected(kind, reason, Map.of());
    }

    /** A value is missing or out of bounds. */
    public static CommandRejected invalid(String reason) {
        return new CommandRejected(Kind.INVALID, reason, Map.of());
    }

    /** The text is larger than a revision may be. */
    public static CommandRejected tooLarge(String reason) {
        return new CommandRejected(Kind.TOO_LARGE, reason, Map.of());
    }

    /** What does not come out on paper as it was written; whoever means it so says so and sends it again. */
    public static CommandRejected unprintable(List<String> sentences) {
        return new CommandRejected(
                Kind.INVALID,
                String.join(" ", sentences) + " Change the text, or submit it all the same.",
                Map.of("unprintable", sentences));
    }

    /** A text or a figure that no memo may have, for a reason that whoever read it has found. */
    public static CommandRejected unacceptable(RuntimeException found, boolean tooLarge) {
        var sentence = String.valueOf(found.getMessage());
        return tooLarge ? tooLarge(sentence) : invalid(sentence);
    }

    /** A file of a kind that cannot be read here. */
    public static CommandRejected unsupported(String reason) {
        return new CommandRejected(Kind.UNSUPPORTED, reason, Map.of());
    }

    /** The person may not do this. */
    public static CommandRejected forbidden(String reason) {
        return new CommandRejected(Kind.FORBIDDEN, reason, Map.of());
    }

    /** There is no such thing, or none that the person may see. */
    public static CommandRejected notFound(String reason) {
        return new CommandRejected(Kind.NOT_FOUND, reason, Map.of());
    }

    /** The memo is not in a state that allows this. */
    public static CommandRejected conflict(String reason) {
        return new CommandRejected(Kind.CONFLICT, reason, Map.of());
    }

    /** The sender has seen an older memo than the present one; the details say what has come since. */
    public static CommandRejected stale(String reason, Map<String, Object> details) {
        return new CommandRejected(Kind.STALE, reason, details);
    }

    /** Not by this instance, whoever asks. */
    public static CommandRejected unavailable(String reason) {
        return new CommandRejected(Kind.UNAVAILABLE, reason, Map.of());
    }

    /** What is stored is not what was stored once; nobody is shown it, and nothing is decided on it. */
    public static CommandRejected damaged(String reason) {
        return new CommandRejected(Kind.DAMAGED, reason, Map.of());
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    public Kind kind() {
        return kind;
    }

    public Map<String, Object> details() {
        return details;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}

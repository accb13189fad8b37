package io.sixpager.discussion.model;

import io.sixpager.discussion.model.Settlement.Stage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Of whom a thread wants words. */
public final class Asked {

    private Asked() {}

    /** Who is to answer the thread, if that is what it waits for: it goes on, and nobody has had the last word for the authors. */
    public static Optional<String> toAnswer(ThreadState thread) {
        if (!thread.goesOn() || !thread.subject().kind().wantsAnswer()) {
            return Optional.empty();
        }
        var waits = thread.suggestion() != null
                || (thread.stage() != Stage.PROPOSED
                        && !isAnswer(thread, thread.comments().getLast()));
        return waits ? Optional.of(thread.answerer()) : Optional.empty();
    }

    /** Whether a comment speaks for the authors to whoever raised the thread. */
    public static boolean isAnswer(ThreadState thread, Comment comment) {
        return !comment.isBy(thread.raiser()) && (comment.standing().author() || comment.isBy(thread.answerer()));
    }

    /** Whoever was named, or got that handed on, and has neither replied nor handed it on since. */
    public static List<String> toReply(ThreadState thread) {
        if (!thread.goesOn()) {
            return List.of();
        }
        var named = thread.comments().stream().flatMap(comment -> comment.mentions().stream());
        var handed = thread.handedOn().stream().map(HandedOn::to);
        return Stream.concat(named, handed)
                .distinct()
                .filter(account -> isAwaited(thread, account))
                .toList();
    }

    /** By what happened to them last. */
    private static boolean isAwaited(ThreadState thread, String account) {
        var comments = thread.comments();
        for (int i = comments.size(); i > 0; i--) {
            for (var handed : thread.handedOn(i).reversed()) {
                if (handed.from().equals(account)) {
                    return false;
                }
                if (handed.to().equals(account) && !handed.answer()) {
                    return true;
                }
            }
            var comment = comments.get(i - 1);
            if (comment.isBy(account)) {
                return false;
            }
            if (comment.mentions().contains(account)) {
                return true;
            }
        }
        return false;
    }
}

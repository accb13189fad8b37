package io.sixpager.memo.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What has come to a memo's text since somebody last read it or gave a verdict on it. */
final class News {

    private News() {}

    /** A sentence; none for whoever wrote the text, and none where there is no text. */
    static @Nullable String of(MemoState memo, String account) {
        if (memo.hasWritten(account) || memo.current().isEmpty()) {
            return null;
        }
        var seen = lastSeen(memo, account);
        if (seen == 0) {
            return "You have not read it yet.";
        }
        return seen == memo.currentNumber() ? "Nothing has changed since you read it." : since(memo, seen);
    }

    private static int lastSeen(MemoState memo, String account) {
        var read = Optional.ofNullable(memo.review()).flatMap(review -> review.lastReading(account)).stream()
                .mapToInt(Reading::revision);
        var judged =
                memo.participant(account).map(Participant::verdict).stream().mapToInt(Verdict::revision);
        return IntStream.concat(read, judged).max().orElse(0);
    }

    private static String since(MemoState memo, int seen) {
        var later = memo.revisions().stream()
                .filter(revision -> revision.number() > seen)
                .toList();
        var words = later.stream().mapToInt(r -> r.facts().wordsChanged()).sum();
        var gravest = later.stream()
                .map(revision -> revision.facts().changeClass())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return "Since revision " + seen + ", which you saw: " + counted(later.size(), "revision") + ", "
                + counted(words, "word") + " changed, " + gravest.phrase() + ".";
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}

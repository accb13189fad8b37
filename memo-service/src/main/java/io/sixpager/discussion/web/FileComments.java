package io.sixpager.discussion.web;

import io.sixpager.command.Command;
import io.sixpager.command.CommandPort;
import io.sixpager.command.IdempotencyKey;
import io.sixpager.command.Sender;
import io.sixpager.discussion.ThreadCommand.ResolveThread;
import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.model.Excerpt;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.discussion.web.FileCommentsController.BroughtComment;
import io.sixpager.document.Anchor;
import io.sixpager.document.Quotation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.Attribution.Claim;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a thread of a comment that stood in a file. */
@Component
class FileComments {

    private static final int QUOTED = 200;
    private static final int NAME = 100;
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private final CommandPort port;
    private final CommentRequests comments;
    private final MemoTexts texts;
    private final Clock clock;

    FileComments(CommandPort port, CommentRequests comments, MemoTexts texts, Clock clock) {
        this.port = port;
        this.comments = comments;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Opens the thread with its replies, and resolves it where the file calls it settled.
     *
     * @param place among the comments of the file; the same one is brought once
     * @return whether it stands at its words
     * @throws CommandRejected if no thread may say it
     */
    boolean bring(MemoState memo, Revision revision, String file, int place, BroughtComment comment, Person me) {
        var passage = passage(revision, comment.quote());
        var key = Sha256.of(memo.memoId() + "\n" + file + "\n" + place + "\n" + comment);
        var thread = id(me, key);
        var words = passage.isPresent() || comment.quote().isBlank()
                ? comment.text()
                : "On “" + Excerpt.of(comment.quote(), QUOTED) + "”:\n\n" + comment.text();
        send(
                me,
                key,
                claim(comment.author(), comment.date(), file),
                by -> comments.opening(
                        memo, by, thread, ThreadKind.CONCERN, passage.orElse(null), id(me, key + "-first"), words));
        for (int i = 0; i < comment.replies().size(); i++) {
            var reply = comment.replies().get(i);
            var own = key + "-" + i;
            if (!reply.text().isBlank()) {
                send(
                        me,
                        own,
                        claim(reply.author(), reply.date(), file),
                        by -> comments.reply(memo, by, thread, id(me, own), reply.text()));
            }
        }
        if (comment.done()) {
            send(me, key + "-done", null, by -> new ResolveThread(thread, memo.memoId(), by, Long.MAX_VALUE));
        }
        return passage.isPresent();
    }

    private Optional<AnchoredPassage> passage(Revision revision, String quote) {
        var text = texts.read(revision);
        return Quotation.in(text, quote).stream()
                .findFirst()
                .map(span -> AnchoredPassage.of(Anchor.of(revision.number(), text, span)));
    }

    private interface Making {
        Command<ThreadReceipt> by(Attribution by);
    }

    private void send(Person me, String key, @Nullable Claim claim, Making making) {
        port.send(Sender.of(me).claiming(claim).once(IdempotencyKey.MADE_HERE + key), ThreadReceipt.class, making::by);
    }

    private static UUID id(Person me, String key) {
        return UUID.nameUUIDFromBytes((me.username() + "/" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** A file may claim any name and any time; what cannot be believed is left out. */
    private Claim claim(@Nullable String author, @Nullable String date, String file) {
        var name = author == null ? "" : line(author, NAME);
        return new Claim(time(date), name.isEmpty() ? null : name, line("Word comment in " + file, 2 * NAME));
    }

    private static String line(String text, int limit) {
        var line = text.replaceAll("\\p{C}", "").replaceAll("\\s+", " ").strip();
        return line.length() <= limit ? line : Excerpt.of(line, limit / 2);
    }

    private Instant time(@Nullable String date) {
        var now = clock.instant();
        try {
            var at = OffsetDateTime.parse(
                            date == null ? "" : date.matches(".*(Z|[+-]\\d\\d:\\d\\d)") ? date : date + "Z")
                    .toInstant();
            return at.isBefore(EARLIEST) || at.isAfter(now) ? now : at;
        } catch (DateTimeParseException _) {
            return now;
        }
    }
}

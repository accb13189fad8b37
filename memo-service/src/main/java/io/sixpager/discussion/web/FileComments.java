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
import io.sixpager.document.Anchor;
import io.sixpager.document.Quotation;
import io.sixpager.document.Span;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.Attribution.Claim;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a thread of what was said in a file. */
@Component
public class FileComments {

    private static final int QUOTED = 200;

    /**
     * Where something was said.
     *
     * @param source what it is, as readers are told
     * @param span where its words stand, if the file knows that; it counts where they stand more than once
     */
    public record Origin(
            String file,
            String source,
            ThreadKind kind,
            @Nullable Span span) {

        static Origin ofWord(String file) {
            return new Origin(file, "Word comment in " + file, ThreadKind.CONCERN, null);
        }
    }

    private final CommandPort port;
    private final CommentRequests comments;
    private final MemoTexts texts;
    private final FileClaims claims;

    FileComments(CommandPort port, CommentRequests comments, MemoTexts texts, FileClaims claims) {
        this.port = port;
        this.comments = comments;
        this.texts = texts;
        this.claims = claims;
    }

    /**
     * Opens the thread with its replies, and resolves it where the file calls it settled.
     *
     * @param place among all that was said in the file; the same is brought once
     * @return whether it stands at its words
     * @throws CommandRejected if no thread may say it
     */
    public boolean bring(
            MemoState memo, Revision revision, Origin origin, int place, BroughtComment comment, Person me) {
        var passage = passage(revision, comment.quote(), origin.span());
        var key = Sha256.of(memo.memoId() + "\n" + origin.file() + "\n" + place + "\n" + comment);
        var thread = id(me, key);
        var words = passage.isPresent() || comment.quote().isBlank()
                ? comment.text()
                : "On “" + Excerpt.of(comment.quote(), QUOTED) + "”:\n\n" + comment.text();
        send(
                me,
                key,
                claims.of(comment.author(), comment.date(), origin.source()),
                by -> comments.opening(
                        memo, by, thread, origin.kind(), passage.orElse(null), id(me, key + "-first"), words));
        for (int i = 0; i < comment.replies().size(); i++) {
            var reply = comment.replies().get(i);
            var own = key + "-" + i;
            if (!reply.text().isBlank()) {
                send(
                        me,
                        own,
                        claims.of(reply.author(), reply.date(), origin.source()),
                        by -> comments.reply(memo, by, thread, id(me, own), reply.text()));
            }
        }
        if (comment.done()) {
            send(me, key + "-done", null, by -> new ResolveThread(thread, memo.memoId(), by, Long.MAX_VALUE));
        }
        return passage.isPresent();
    }

    private Optional<AnchoredPassage> passage(Revision revision, String quote, @Nullable Span known) {
        var text = texts.read(revision);
        var places = Quotation.in(text, quote);
        return places.stream()
                .filter(place -> place.equals(known))
                .findFirst()
                .or(() -> places.stream().findFirst())
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
}

package io.sixpager.discussion.web;

import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.web.OfferController.Offers;
import io.sixpager.discussion.web.ThreadBodies.NewThread;
import io.sixpager.discussion.web.ThreadBodies.PointedPassage;
import io.sixpager.discussion.web.ThreadBodies.Proposal;
import io.sixpager.discussion.web.ThreadBodies.Reasoned;
import io.sixpager.discussion.web.ThreadBodies.Seen;
import io.sixpager.discussion.web.ThreadBodies.ThreadHandover;
import io.sixpager.discussion.web.ThreadBodies.Words;
import io.sixpager.document.Rewording;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.SelectedPassages;
import io.sixpager.shared.CommandRejected;
import io.sixpager.web.RequestBodies;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What is posted to threads over HTTP, for whoever is in the process: the same bodies, read by the same rules. */
@Component
public class ThreadRequests {

    private static final String THREADS = "threads";
    private static final String SUGGESTIONS = "suggestions";

    private final RequestBodies bodies;
    private final CommentRequests comments;
    private final SuggestionOffers suggestions;

    ThreadRequests(RequestBodies bodies, CommentRequests comments, SuggestionOffers suggestions) {
        this.bodies = bodies;
        this.comments = comments;
        this.suggestions = suggestions;
    }

    /** Whether something that is posted below the address of a memo is said in a thread. */
    public static boolean isSaid(String path) {
        var family = path.split("/", 2)[0];
        return family.equals(THREADS) || family.equals(SUGGESTIONS);
    }

    /**
     * Reads what {@code POST /api/memos/{id}/} and this path would take.
     *
     * @param newId of the thread that is opened or the comment that is made
     * @throws CommandRejected with the sentence that such a request is refused with
     */
    public ThreadRequest read(String path, Map<String, Object> body, UUID newId) {
        if (path.equals(THREADS)) {
            return opening(bodies.read(body, NewThread.class), newId);
        }
        if (path.equals(SUGGESTIONS)) {
            return offering(bodies.read(body, Offers.class), newId);
        }
        var parts = path.split("/", -1);
        if (parts.length != 3) {
            throw nothingAt(path);
        }
        var thread = id(parts[1]);
        return switch (parts[0] + "/" + parts[2]) {
            case "threads/replies" -> {
                var words = bodies.read(body, Words.class).words();
                yield (memo, by, _) -> comments.reply(memo, by, thread, newId, words);
            }
            case "threads/proposal" -> {
                var proposal = bodies.read(body, Proposal.class);
                yield (memo, by, _) -> proposal.of(thread, memo, by);
            }
            case "threads/resolution" -> {
                var seen = bodies.read(body, Seen.class);
                yield (memo, by, _) -> seen.resolving(thread, memo, by);
            }
            case "threads/dismissal" -> {
                var reasoned = bodies.read(body, Reasoned.class);
                yield (memo, by, _) -> reasoned.dismissing(thread, memo, by);
            }
            case "threads/reopening" -> {
                var reasoned = bodies.read(body, Reasoned.class);
                yield (memo, by, _) -> reasoned.reopening(thread, memo, by);
            }
            case "threads/handover" -> {
                var handover = bodies.read(body, ThreadHandover.class);
                yield (memo, by, _) -> handover.of(thread, memo, by);
            }
            case "threads/passage" -> {
                var pointed = bodies.read(body, PointedPassage.class);
                yield (memo, by, texts) ->
                        pointed.of(thread, memo, by, passage -> SelectedPassages.require(memo, passage, texts.read()));
            }
            case "suggestions/acceptance" -> {
                var seen = bodies.read(body, Seen.class);
                yield (memo, by, _) -> seen.accepting(thread, memo, by);
            }
            case "suggestions/decline" -> {
                var reasoned = bodies.read(body, Reasoned.class);
                yield (memo, by, _) -> reasoned.declining(thread, memo, by);
            }
            case "suggestions/withdrawal" -> {
                var seen = bodies.read(body, Seen.class);
                yield (memo, by, _) -> seen.withdrawing(thread, memo, by);
            }
            default -> throw nothingAt(path);
        };
    }

    private ThreadRequest opening(NewThread body, UUID newId) {
        return (memo, by, texts) -> comments.opening(
                memo,
                by,
                newId,
                body.kind(),
                body.passage() == null
                        ? null
                        : AnchoredPassage.of(SelectedPassages.require(memo, body.passage(), texts.read())),
                UUID.nameUUIDFromBytes((newId + "/first").getBytes(StandardCharsets.UTF_8)),
                body.words());
    }

    /** One suggestion; over HTTP several are sent at once. */
    private ThreadRequest offering(Offers body, UUID newId) {
        if (body.offers().size() != 1) {
            throw CommandRejected.invalid("One act makes one suggestion.");
        }
        var offer = body.offers().getFirst();
        return (memo, by, texts) -> {
            var base = MemoReader.requireRevision(memo, body.baseRevision());
            var changes = Rewording.between(texts.read().apply(base).text(), body.text());
            return suggestions.of(memo, by, newId, base, texts, offer.of(changes), offer.words());
        };
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw CommandRejected.invalid("“" + text + "” is not a valid value for thread.");
        }
    }

    private static CommandRejected nothingAt(String path) {
        return CommandRejected.notFound("A memo takes nothing at “" + path + "”.");
    }
}

package io.sixpager.discussion.web;

import io.sixpager.command.CommandPort;
import io.sixpager.command.IdempotencyKey;
import io.sixpager.command.Sender;
import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.Rewording;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sends what a reader has changed in their own copy of a revision. */
@RestController
class OfferController {

    private static final int MOST = 200;

    /**
     * Some changes that are one suggestion.
     *
     * @param suggestionId the client's, so that what is sent again is there once
     * @param changes their places among the changes of the text, from 0
     * @param words why; may be empty
     */
    record Offer(
            @NotNull UUID suggestionId,
            @NotNull @NotEmpty List<@NotNull Integer> changes,
            @NotNull String words) {

        Rewording of(List<Rewording> all) {
            return Rewording.of(changes.stream()
                    .distinct()
                    .map(index -> {
                        if (index < 0 || index >= all.size()) {
                            throw CommandRejected.invalid("The text has no change " + index + ".");
                        }
                        return all.get(index);
                    })
                    .toList());
        }
    }

    record Offers(
            @NotNull Integer baseRevision,
            @NotNull String markdown,
            @NotNull @NotEmpty @Size(max = MOST) List<@Valid @NotNull Offer> offers) {

        CanonicalText text() {
            return MemoTexts.canonical(markdown);
        }
    }

    /** @param rest the text with the changes that were not sent; null if all were */
    record Offered(List<ThreadReceipt> receipts, @Nullable String rest) {}

    private final ThreadReader threads;
    private final SuggestionOffers suggestions;
    private final MemoTexts texts;
    private final CommandPort commands;

    OfferController(ThreadReader threads, SuggestionOffers suggestions, MemoTexts texts, CommandPort commands) {
        this.threads = threads;
        this.suggestions = suggestions;
        this.texts = texts;
        this.commands = commands;
    }

    /** One after the other; if one is refused, those before it are sent. */
    @PostMapping("/api/memos/{id}/suggestions")
    @ResponseStatus(HttpStatus.CREATED)
    Offered offerSuggestions(@PathVariable String id, @Valid @RequestBody Offers body, Person me) {
        var memo = threads.requireMemo(id, me, body.baseRevision());
        var base = MemoReader.requireRevision(memo, body.baseRevision());
        var changed = body.text();
        var changes = Rewording.between(texts.of(base), changed);
        var receipts = body.offers().stream()
                .map(offer -> send(memo, base, offer, offer.of(changes), me))
                .toList();
        return new Offered(receipts, rest(base, changes, body.offers()));
    }

    private @Nullable String rest(Revision base, List<Rewording> changes, List<Offer> offers) {
        var sent = offers.stream().flatMap(offer -> offer.changes().stream()).collect(Collectors.toSet());
        var left = IntStream.range(0, changes.size())
                .filter(index -> !sent.contains(index))
                .mapToObj(changes::get)
                .toList();
        return left.isEmpty() ? null : Rewording.of(left).in(texts.of(base)).markdown();
    }

    private ThreadReceipt send(MemoState memo, Revision base, Offer offer, Rewording rewording, Person me) {
        var thread = offer.suggestionId();
        var once = Sender.of(me).once(IdempotencyKey.MADE_HERE + "suggest-" + thread);
        return commands.send(
                once,
                ThreadReceipt.class,
                by -> suggestions.of(memo, by, thread, base, ThreadTexts.of(texts, me), rewording, offer.words()));
    }
}

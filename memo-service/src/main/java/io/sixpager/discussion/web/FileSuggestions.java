package io.sixpager.discussion.web;

import io.sixpager.command.CommandPort;
import io.sixpager.command.IdempotencyKey;
import io.sixpager.command.Sender;
import io.sixpager.discussion.ThreadReceipt;
import io.sixpager.discussion.web.FileSuggestionsController.BroughtSuggestion;
import io.sixpager.discussion.web.FileSuggestionsController.Part;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.Replacement;
import io.sixpager.document.Rewording;
import io.sixpager.document.UnacceptableText;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes a suggestion of a change that was tracked in a file. */
@Component
class FileSuggestions {

    private final CommandPort port;
    private final SuggestionOffers offers;
    private final FileClaims claims;
    private final MemoTexts texts;

    FileSuggestions(CommandPort port, SuggestionOffers offers, FileClaims claims, MemoTexts texts) {
        this.port = port;
        this.offers = offers;
        this.claims = claims;
        this.texts = texts;
    }

    /**
     * Offers it for the revision that was made of the file, as far as that says what the file said.
     *
     * @param before the text of the file without its changes
     * @throws CommandRejected if it cannot be made there
     */
    void bring(
            MemoState memo, Revision revision, String file, CanonicalText before, BroughtSuggestion change, Person me) {
        var rewording = rewording(revision, before, change);
        var key = Sha256.of(memo.memoId() + "\n" + file + "\n" + before.hash() + "\n" + change);
        var thread = UUID.nameUUIDFromBytes((me.username() + "/" + key).getBytes(StandardCharsets.UTF_8));
        var sender = Sender.of(me)
                .claiming(claims.of(change.author(), change.date(), "Tracked change in " + file))
                .once(IdempotencyKey.MADE_HERE + key);
        port.send(
                sender,
                ThreadReceipt.class,
                by -> offers.of(memo, by, thread, revision, ThreadTexts.of(texts, me), rewording, "")
                        .broughtInAFile());
    }

    private Rewording rewording(Revision revision, CanonicalText before, BroughtSuggestion change) {
        var made = new Rewording(change.parts().stream().map(Part::replacement).toList());
        requirePlaces(made, before);
        try {
            return made.on(texts.of(revision), before)
                    .orElseThrow(() -> CommandRejected.conflict("The text says something else there."));
        } catch (UnacceptableText e) {
            throw CommandRejected.unacceptable(e, e.tooLarge());
        }
    }

    private static void requirePlaces(Rewording made, CanonicalText before) {
        int free = 0;
        for (Replacement part : made.parts()) {
            if (part.start() < free || !before.markdown().startsWith(part.before(), part.start())) {
                throw CommandRejected.invalid("The text that was sent says something else there.");
            }
            free = part.start() + part.before().length();
        }
    }
}

package io.sixpager.discussion.narration;

import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.model.Excerpt;
import io.sixpager.discussion.model.Suggestion;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.discussion.model.ThreadEvent.CommentEdited;
import io.sixpager.discussion.model.ThreadEvent.DoubtEnded;
import io.sixpager.discussion.model.ThreadEvent.PassageChosen;
import io.sixpager.discussion.model.ThreadEvent.PassageDoubted;
import io.sixpager.discussion.model.ThreadEvent.PassageGivenUp;
import io.sixpager.discussion.model.ThreadEvent.ReplyAdded;
import io.sixpager.discussion.model.ThreadEvent.ResolutionProposed;
import io.sixpager.discussion.model.ThreadEvent.SuggestionAccepted;
import io.sixpager.discussion.model.ThreadEvent.SuggestionDeclined;
import io.sixpager.discussion.model.ThreadEvent.SuggestionOffered;
import io.sixpager.discussion.model.ThreadEvent.SuggestionTaken;
import io.sixpager.discussion.model.ThreadEvent.SuggestionWithdrawn;
import io.sixpager.discussion.model.ThreadEvent.ThreadDismissed;
import io.sixpager.discussion.model.ThreadEvent.ThreadHandedOver;
import io.sixpager.discussion.model.ThreadEvent.ThreadOpened;
import io.sixpager.discussion.model.ThreadEvent.ThreadOwnerChanged;
import io.sixpager.discussion.model.ThreadEvent.ThreadParked;
import io.sixpager.discussion.model.ThreadEvent.ThreadReopened;
import io.sixpager.discussion.model.ThreadEvent.ThreadResolved;
import io.sixpager.discussion.model.ThreadEvent.ThreadUnparked;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.projection.EventNarration;
import io.sixpager.shared.Mention;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells every event of a thread in one sentence, in the history of its memo. */
@Component
class ThreadNarration implements EventNarration<ThreadEvent> {

    private static final int QUOTED = 80;

    @Override
    public Class<ThreadEvent> events() {
        return ThreadEvent.class;
    }

    @Override
    public Told tell(ThreadEvent event) {
        return new Told(event.memoId().toString(), event.by(), sentence(event), revision(event), withheld(event));
    }

    /** A blocking thread is somebody's objection. */
    private static Withheld withheld(ThreadEvent event) {
        return event instanceof ThreadOpened opened && opened.kind() == ThreadKind.BLOCKING
                ? Withheld.STREAM
                : Withheld.NOTHING;
    }

    static String sentence(ThreadEvent event) {
        var who = Mention.of(event.by().account());
        return switch (event) {
            case ThreadOpened e ->
                who + " " + verb(e) + about(e.passage()) + (e.words().isEmpty() ? "." : ": " + excerpt(e.words()));
            case ReplyAdded e ->
                who + " replied in a thread" + (e.standing().afterwards() ? ", after the end of the review" : "") + ": "
                        + excerpt(e.words());
            case CommentEdited e -> who + " edited a comment, which says now: " + excerpt(e.words());
            case ResolutionProposed e ->
                who + " proposed that a thread is resolved"
                        + (e.revision() == null ? "." : " by revision " + e.revision() + ".");
            case ThreadResolved _ -> who + " resolved a thread.";
            case ThreadDismissed e -> who + " dismissed a thread: " + excerpt(e.reason());
            case ThreadReopened e -> who + " reopened a thread: " + excerpt(e.reason());
            case ThreadHandedOver e ->
                who + " handed over what "
                        + (e.by().account().equals(e.from()) ? "they were" : Mention.of(e.from()) + " was")
                        + " asked in a thread to " + Mention.of(e.to()) + ": " + excerpt(e.reason());
            case ThreadOwnerChanged e -> Mention.of(e.owner()) + " owns the memo of a thread now.";
            case PassageChosen e ->
                who + " said where the passage of a thread stands in revision "
                        + e.passage().revision() + ".";
            case PassageDoubted e ->
                "The words of a thread may stand in several places of revision " + e.revision() + ".";
            case DoubtEnded e -> "Revision " + e.revision() + " leaves no doubt about the words of a thread.";
            case PassageGivenUp e ->
                who + " said that the words of a thread are gone from revision " + e.revision() + ".";
            case SuggestionOffered e ->
                who + (e.by().claim() == null ? " suggested " : " brought a file that suggests ")
                        + other(e.suggestion()) + ".";
            case SuggestionAccepted e ->
                who + " accepted a suggestion into the draft"
                        + (e.merged() == null ? "." : ", merged with other words.");
            case SuggestionDeclined e -> who + " declined a suggestion: " + excerpt(e.reason());
            case SuggestionWithdrawn _ -> who + " withdrew a suggestion.";
            case SuggestionTaken e -> "A suggestion that was accepted is in revision " + e.revision() + ".";
            case ThreadParked e -> "A thread was left open: " + e.reason();
            case ThreadUnparked _ -> "A thread that was left open goes on.";
        };
    }

    private static String verb(ThreadOpened e) {
        return e.kind() == ThreadKind.SUGGESTION && e.standing().author()
                ? "brought a file that suggests other words"
                : e.kind().verb();
    }

    private static String about(@Nullable AnchoredPassage passage) {
        return passage == null ? " about the memo" : " about “" + excerpt(passage.quote()) + "”";
    }

    private static String other(Suggestion suggestion) {
        var words = suggestion.rewording();
        if (words.after().isEmpty()) {
            return "to take out “" + excerpt(words.before()) + "”";
        }
        var after = "“" + excerpt(words.after()) + "”";
        return words.before().isEmpty() ? "to put in " + after : after + " for “" + excerpt(words.before()) + "”";
    }

    private static String excerpt(String words) {
        return Excerpt.of(words, QUOTED);
    }

    private static @Nullable Integer revision(ThreadEvent event) {
        return switch (event) {
            case ThreadOpened e -> e.passage() == null ? null : e.passage().revision();
            case ResolutionProposed e -> e.revision();
            case PassageChosen e -> e.passage().revision();
            case PassageDoubted e -> e.revision();
            case DoubtEnded e -> e.revision();
            case PassageGivenUp e -> e.revision();
            case SuggestionOffered e -> e.suggestion().revision();
            case SuggestionTaken e -> e.revision();
            case ReplyAdded _,
                    CommentEdited _,
                    ThreadResolved _,
                    ThreadDismissed _,
                    ThreadReopened _,
                    ThreadHandedOver _,
                    ThreadOwnerChanged _,
                    SuggestionAccepted _,
                    SuggestionDeclined _,
                    SuggestionWithdrawn _,
                    ThreadParked _,
                    ThreadUnparked _ -> null;
        };
    }
}

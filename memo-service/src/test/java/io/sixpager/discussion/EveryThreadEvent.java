package io.sixpager.discussion;

import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.model.PlacedPassage;
import io.sixpager.discussion.model.PlacementEvent;
import io.sixpager.discussion.model.PlacementEvent.PassagesPlaced;
import io.sixpager.discussion.model.Standing;
import io.sixpager.discussion.model.Suggestion;
import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.discussion.model.ThreadEvent.*;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.document.Placement;
import io.sixpager.document.Placement.Neighbour;
import io.sixpager.document.Placement.Outcome;
import io.sixpager.document.Replacement;
import io.sixpager.document.Span;
import io.sixpager.eventstore.LoggedEvent;
import io.sixpager.memo.model.MemoId;
import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Every kind of event of a discussion once, with something in every field, as they could happen to one thread. */
public final class EveryThreadEvent {

    public static final MemoId MEMO = MemoId.of("51f2c0de-0000-4000-8000-000000000001");
    public static final UUID THREAD = UUID.fromString("7ead0000-0000-4000-8000-000000000001");
    public static final UUID COMMENT = UUID.fromString("c0333e17-0000-4000-8000-000000000001");
    public static final UUID REPLY = UUID.fromString("c0333e17-0000-4000-8000-000000000002");
    public static final Standing READER = new Standing(false, false, false);
    public static final Standing AUTHOR = new Standing(true, true, false);
    public static final Standing REVIEWER = new Standing(false, true, false);
    public static final AnchoredPassage PASSAGE = new AnchoredPassage(
            1, "0123456789abcdef".repeat(4), Span.within("3", 7, 26), "ten million dollars", "We ask for ", " a year.");

    public static final Suggestion SUGGESTION = new Suggestion(
            1,
            PASSAGE.contentHash(),
            List.of(new Replacement(11, "We ask for ten million dollars.", "We ask for *eleven* million dollars.")));

    public static final Suggestion MERGED = new Suggestion(
            2,
            PASSAGE.contentHash(),
            List.of(new Replacement(11, "We ask for nine million dollars.", "We ask for *eleven* million dollars.")));

    /** In a log that begins with the story of the memo. */
    private static final long AFTER_THE_MEMO = 1_001;

    private static final int BEFORE_THE_PLACEMENT = 15;

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456Z");

    private EveryThreadEvent() {}

    public static Attribution by(String account) {
        return Attribution.of(account, NOON);
    }

    public static ThreadOpened opened() {
        return opened(ThreadKind.QUESTION);
    }

    public static ThreadOpened opened(ThreadKind kind) {
        return new ThreadOpened(
                THREAD,
                MEMO,
                by("finance"),
                7,
                "author",
                kind,
                PASSAGE,
                COMMENT,
                "Is this *before* tax, @retail?",
                List.of("retail"),
                READER);
    }

    public static SuggestionOffered suggested() {
        return new SuggestionOffered(THREAD, MEMO, by("finance"), SUGGESTION);
    }

    public static PassageDoubted doubted() {
        return new PassageDoubted(THREAD, MEMO, by(Attribution.SYSTEM), 3);
    }

    public static ReplyAdded replied(String account, Standing standing) {
        return new ReplyAdded(THREAD, MEMO, by(account), REPLY, "After tax.", List.of(), standing);
    }

    public static List<ThreadEvent> ofAThread() {
        return List.of(
                opened(),
                replied("author", AUTHOR),
                new CommentEdited(THREAD, MEMO, by("author"), REPLY, "After all taxes.", List.of("finance")),
                new ResolutionProposed(THREAD, MEMO, by("author"), 2),
                new PassageChosen(
                        THREAD,
                        MEMO,
                        by("author"),
                        new AnchoredPassage(
                                2, PASSAGE.contentHash(), Span.within("4", 7, 26), "ten million euros", "We", "a")),
                doubted(),
                new DoubtEnded(THREAD, MEMO, by(Attribution.SYSTEM), 4),
                new PassageGivenUp(THREAD, MEMO, by("finance"), 4),
                new ThreadDismissed(THREAD, MEMO, by("author"), "It is in appendix B."),
                new ThreadReopened(THREAD, MEMO, by("finance"), "It is not."),
                new ThreadResolved(THREAD, MEMO, by("finance")),
                suggested(),
                new SuggestionDeclined(THREAD, MEMO, by("author"), "It is enough."),
                new SuggestionWithdrawn(THREAD, MEMO, by("finance")),
                new SuggestionAccepted(THREAD, MEMO, by("author"), MERGED),
                new SuggestionTaken(THREAD, MEMO, by(Attribution.SYSTEM), 2),
                new ThreadParked(THREAD, MEMO, by(Attribution.SYSTEM), "The memo was approved."),
                new ThreadUnparked(THREAD, MEMO, by(Attribution.SYSTEM)),
                new ThreadHandedOver(THREAD, MEMO, by("retail"), "retail", "coauthor", "The taxes are hers."),
                new ThreadOwnerChanged(THREAD, MEMO, by(Attribution.SYSTEM), "infrastructure"));
    }

    public static PlacementEvent placed() {
        return new PassagesPlaced(
                MEMO,
                by(Attribution.SYSTEM),
                2,
                PASSAGE.contentHash(),
                List.of(
                        new PlacedPassage(
                                THREAD,
                                new Placement(Outcome.EDITED, Span.within("4", 7, 24), 0.93, 1, null, List.of())),
                        new PlacedPassage(
                                REPLY,
                                new Placement(Outcome.ORPHANED, null, 0, 1, new Neighbour("4", 0, false), List.of()))));
    }

    /** As if the log had begun with them; the passages are placed in between. */
    public static List<LoggedEvent<?>> events() {
        var events = ofAThread();
        var logged = new ArrayList<LoggedEvent<?>>();
        for (int i = 0; i < events.size(); i++) {
            if (i == BEFORE_THE_PLACEMENT) {
                logged.add(new LoggedEvent<>(
                        AFTER_THE_MEMO + i, "placement", PlacementCommand.placementsOf(MEMO), 0, NOON, placed()));
            }
            var event = events.get(i);
            logged.add(new LoggedEvent<>(
                    AFTER_THE_MEMO + logged.size(),
                    "thread event " + i,
                    THREAD.toString(),
                    i,
                    event.by().at(),
                    event));
        }
        return logged;
    }
}

package io.sixpager.memo.decision;

import static io.sixpager.shared.CommandRejected.conflict;
import static io.sixpager.shared.CommandRejected.forbidden;
import static io.sixpager.shared.CommandRejected.invalid;
import static io.sixpager.shared.CommandRejected.notFound;
import static io.sixpager.shared.CommandRejected.stale;

import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Objection;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.model.RevisionReference;
import io.sixpager.memo.model.RevisionSummary;
import io.sixpager.memo.model.Stage;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Mention;
import io.sixpager.shared.VisibleText;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The conditions that several commands share, each with its sentence. */
public final class Guards {

    static final int TITLE_LIMIT = 200;
    static final int SUMMARY_LIMIT = 500;
    static final int NAME_LIMIT = 80;
    static final int PROSE_LIMIT = 10_000;

    private Guards() {}

    public static String title(@Nullable String value) {
        return VisibleText.line("The title", value, TITLE_LIMIT);
    }

    static String name(@Nullable String value) {
        return VisibleText.line("The name", value, NAME_LIMIT);
    }

    /** Words that stand within a sentence of ours. */
    static String remark(String name, @Nullable String value) {
        return VisibleText.line(name, value, SUMMARY_LIMIT);
    }

    static String prose(String name, @Nullable String value) {
        return VisibleText.text(name, value, PROSE_LIMIT);
    }

    static @Nullable String optionalProse(String name, @Nullable String value) {
        return value == null || value.isBlank() ? null : prose(name, value);
    }

    static void ownerOnly(MemoState memo, String account, String act) {
        if (!memo.header().owner().equals(account)) {
            throw forbidden("Only the owner, " + Mention.of(memo.header().owner()) + ", may " + act + ".");
        }
    }

    /** What happens because time has passed is sent by nobody. */
    static void systemOnly(Attribution by) {
        if (!by.account().equals(Attribution.SYSTEM)) {
            throw forbidden("Time tells this by itself.");
        }
    }

    public static void authorsOnly(MemoState memo, String account, String act) {
        if (!memo.header().isAuthor(account)) {
            throw forbidden("Only the owner and the coauthors may " + act + ".");
        }
    }

    static void coauthor(MemoState memo, String account) {
        if (!memo.header().coauthors().contains(account)) {
            throw invalid(Mention.of(account) + " is not a coauthor of this memo.");
        }
    }

    /** Nobody writes a text that they judge. */
    static void mayWrite(MemoState memo, String account) {
        memo.participant(account).filter(p -> !p.role().openToAuthors()).ifPresent(p -> {
            throw conflict(Mention.of(account) + " is " + p.role().phrase() + " of this memo and cannot write it too.");
        });
        if (memo.participants().anyMatch(p -> account.equals(p.delegate()))) {
            throw conflict(Mention.of(account) + " gives verdicts for somebody on this memo and cannot write it too.");
        }
    }

    static void open(MemoState memo, String act) {
        if (!memo.stage().isOpen()) {
            throw conflict("The memo is " + memo.stage().phrase() + "; nobody can " + act + " now.");
        }
    }

    /** The review of a memo that is in review. */
    static Review inReview(MemoState memo, String act) {
        var review = memo.review();
        if (memo.stage() != Stage.IN_REVIEW || review == null) {
            throw conflict("The memo is " + memo.stage().phrase() + "; to " + act + " it must be in review.");
        }
        return review;
    }

    /** A revision that a text can have been made from; 0 before the first. */
    public static void requireBase(MemoState memo, int number) {
        if (number < 0 || number > memo.currentNumber()) {
            throw noRevision(memo, number);
        }
    }

    static Revision revision(MemoState memo, int number) {
        return memo.revision(number).orElseThrow(() -> noRevision(memo, number));
    }

    private static CommandRejected noRevision(MemoState memo, int number) {
        return invalid("Revision " + number + " does not exist; the newest is revision " + memo.currentNumber() + ".");
    }

    /** The objection that still blocks, or any that does if none is named. */
    static Objection blocking(MemoState memo, @Nullable UUID named) {
        var objection = (named == null ? memo.blockingObjections().findFirst() : memo.objection(named))
                .orElseThrow(() -> notFound("There is no such objection on this memo."));
        if (!objection.blocks()) {
            throw conflict("The objection has been "
                    + (objection.state() == Objection.State.LIFTED ? "lifted" : "overridden") + " already.");
        }
        return objection;
    }

    /** The current revision, provided that it is the one the sender names. */
    static Revision bound(MemoState memo, RevisionReference named) {
        var current = memo.current().orElseThrow(() -> conflict("The memo has no revision yet."));
        requireBase(memo, named.revision());
        if (!named.isOf(current)) {
            throw stale(
                    named.revision() == current.number()
                            ? "The text you name is not the text of revision " + current.number() + "."
                            : "The memo has moved on to revision " + current.number() + " since you read revision "
                                    + named.revision() + ".",
                    whatCameAfter(memo, named.revision()));
        }
        requireTitle(memo, current, named.title());
        return current;
    }

    /** The title is as much part of what is agreed to as the text; where it has changed, it must be named. */
    private static void requireTitle(MemoState memo, Revision current, @Nullable String seen) {
        var title = memo.header().title();
        var shown = seen == null ? current.title() : seen;
        if (shown != null && !shown.equals(title)) {
            throw stale(
                    seen == null
                            ? "The title has changed since revision " + current.number() + ", from “" + shown + "” to “"
                                    + title + "”; name the one that you saw."
                            : "The title was “" + shown + "” when you read the memo and is “" + title + "” now.",
                    whatCameAfter(memo, current.number()));
        }
    }

    /** What a sender who has seen only {@code seen} needs to know. */
    static Map<String, Object> whatCameAfter(MemoState memo, int seen) {
        var newer = memo.revisions().stream()
                .filter(revision -> revision.number() > seen)
                .map(RevisionSummary::of)
                .toList();
        return memo.current()
                .<Map<String, Object>>map(current -> Map.of(
                        "currentRevision", current.number(), "contentHash", current.contentHash(), "changes", newer))
                .orElseGet(() -> Map.of("currentRevision", 0, "changes", List.of()));
    }
}

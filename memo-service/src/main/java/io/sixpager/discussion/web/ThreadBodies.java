package io.sixpager.discussion.web;

import io.sixpager.discussion.ThreadCommand.AcceptSuggestion;
import io.sixpager.discussion.ThreadCommand.ChoosePassage;
import io.sixpager.discussion.ThreadCommand.DeclineSuggestion;
import io.sixpager.discussion.ThreadCommand.DismissThread;
import io.sixpager.discussion.ThreadCommand.GiveUpPassage;
import io.sixpager.discussion.ThreadCommand.HandOverThread;
import io.sixpager.discussion.ThreadCommand.ProposeResolution;
import io.sixpager.discussion.ThreadCommand.ReopenThread;
import io.sixpager.discussion.ThreadCommand.ResolveThread;
import io.sixpager.discussion.ThreadCommand.WithdrawSuggestion;
import io.sixpager.discussion.model.AnchoredPassage;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.document.Anchor;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.SelectedPassages.SelectedPassage;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import io.sixpager.shared.Mention;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is posted to threads; each makes the command that it asks for. */
final class ThreadBodies {

    private ThreadBodies() {}

    /** @param passage null for a thread about the whole memo */
    record NewThread(
            @NotNull ThreadKind kind,
            @Valid @Nullable SelectedPassage passage,
            @NotNull String words) {

        @Nullable Integer revision() {
            return passage == null ? null : passage.revision();
        }
    }

    record Words(@NotNull String words) {}

    /** @param seen the version of the thread that is on the sender's screen */
    record Seen(@NotNull Long seen) {

        ResolveThread resolving(UUID thread, MemoState memo, Attribution by) {
            return new ResolveThread(thread, memo.memoId(), by, seen);
        }

        AcceptSuggestion accepting(UUID thread, MemoState memo, Attribution by) {
            var standing = ThreadReader.standing(memo, by.account());
            return new AcceptSuggestion(thread, memo.memoId(), by, seen, standing, null);
        }

        WithdrawSuggestion withdrawing(UUID thread, MemoState memo, Attribution by) {
            return new WithdrawSuggestion(thread, memo.memoId(), by, seen);
        }
    }

    record Proposal(@NotNull Long seen, @Nullable Integer revision) {

        ProposeResolution of(UUID thread, MemoState memo, Attribution by) {
            if (revision != null) {
                MemoReader.requireRevision(memo, revision);
            }
            var standing = ThreadReader.standing(memo, by.account());
            return new ProposeResolution(thread, memo.memoId(), by, seen, standing, revision);
        }
    }

    /** Whose it becomes. */
    record ThreadHandover(
            @NotNull Long seen, @NotNull String to, @NotNull String reason) {

        HandOverThread of(UUID thread, MemoState memo, Attribution by) {
            if (!memo.isOpenTo(to)) {
                throw CommandRejected.forbidden(Mention.of(to) + " may not read this memo and cannot answer for it.");
            }
            return new HandOverThread(
                    thread,
                    memo.memoId(),
                    by,
                    seen,
                    ThreadReader.standing(memo, by.account()),
                    to,
                    ThreadReader.standing(memo, to),
                    reason);
        }
    }

    /** Where the sender says that the words of the thread stand. */
    record PointedPassage(
            @NotNull Long seen, @Valid @NotNull SelectedPassage passage) {

        ChoosePassage of(UUID thread, MemoState memo, Attribution by, Function<SelectedPassage, Anchor> read) {
            return new ChoosePassage(
                    thread,
                    memo.memoId(),
                    by,
                    seen,
                    ThreadReader.standing(memo, by.account()),
                    AnchoredPassage.of(read.apply(passage)));
        }
    }

    /** @param revision that is on the sender's screen */
    record GonePassage(@NotNull Long seen, @NotNull Integer revision) {

        GiveUpPassage of(UUID thread, MemoState memo, Attribution by) {
            var standing = ThreadReader.standing(memo, by.account());
            var number = MemoReader.requireRevision(memo, revision).number();
            return new GiveUpPassage(thread, memo.memoId(), by, seen, standing, number);
        }
    }

    record Reasoned(@NotNull Long seen, @NotNull String reason) {

        DismissThread dismissing(UUID thread, MemoState memo, Attribution by) {
            var standing = ThreadReader.standing(memo, by.account());
            return new DismissThread(thread, memo.memoId(), by, seen, standing, reason);
        }

        ReopenThread reopening(UUID thread, MemoState memo, Attribution by) {
            var standing = ThreadReader.standing(memo, by.account());
            return new ReopenThread(thread, memo.memoId(), by, seen, standing, reason);
        }

        DeclineSuggestion declining(UUID thread, MemoState memo, Attribution by) {
            var standing = ThreadReader.standing(memo, by.account());
            return new DeclineSuggestion(thread, memo.memoId(), by, seen, standing, reason);
        }
    }
}

package io.sixpager.memo;

import io.sixpager.command.CommandReceipt;
import io.sixpager.document.ChangeClass;
import io.sixpager.memo.model.MemoId;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Stage;
import io.sixpager.memo.model.VerdictKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of an accepted command holds: where the memo stands after it.
 *
 * @param version ask a view for {@code atLeast} this version to see the command's effect
 */
public record Receipt(
        MemoId memoId,
        long number,
        long version,
        Stage stage,
        int revision,
        @Nullable String contentHash,
        @Nullable Integer pages,
        @Nullable Integer words,
        @Nullable ChangeClass changeClass,
        @Nullable UUID objectionId)
        implements CommandReceipt {

    public static Receipt of(MemoState memo, MemoCommand command) {
        var current = memo.current().orElse(null);
        var facts = current == null ? null : current.facts();
        return new Receipt(
                memo.memoId(),
                memo.header().number(),
                memo.version(),
                memo.stage(),
                memo.currentNumber(),
                current == null ? null : current.contentHash(),
                facts == null ? null : facts.pages(),
                facts == null ? null : facts.words(),
                facts == null ? null : facts.changeClass(),
                objectionOf(command));
    }

    private static @Nullable UUID objectionOf(MemoCommand command) {
        return switch (command) {
            case MemoCommand.RaiseObjection c -> c.objectionId();
            case MemoCommand.AnswerObjection c -> c.objectionId();
            case MemoCommand.HandOverObjection c -> c.objectionId();
            case MemoCommand.SustainObjection c -> c.objectionId();
            case MemoCommand.LiftObjection c -> c.objectionId();
            case MemoCommand.OverrideObjection c -> c.objectionId();
            case MemoCommand.GiveVerdict c -> c.verdict() == VerdictKind.OBJECT ? c.objectionId() : null;
            default -> null;
        };
    }
}

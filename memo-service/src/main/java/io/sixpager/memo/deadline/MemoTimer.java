package io.sixpager.memo.deadline;

import io.sixpager.command.CommandPort;
import io.sixpager.command.Sender;
import io.sixpager.memo.MemoCommand;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.MemoId;
import io.sixpager.process.Timer;
import io.sixpager.process.TimerHandler;
import io.sixpager.shared.Attribution;
import java.util.function.BiFunction;

/**
 * Tells a memo that a time may have passed.
 *
 * @param telling makes the command that says which
 */
record MemoTimer(String name, CommandPort commands, BiFunction<MemoId, Attribution, MemoCommand> telling)
        implements TimerHandler {

    static final String DUE_DATE = "review-due";
    static final String READING_PERIOD = "reading-period";

    @Override
    public void fire(Timer timer) {
        commands.send(
                Sender.system(timer.idempotencyKey()), Receipt.class, by -> telling.apply(MemoId.of(timer.key()), by));
    }
}

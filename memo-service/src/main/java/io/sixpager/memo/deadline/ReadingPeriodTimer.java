package io.sixpager.memo.deadline;

import io.sixpager.command.CommandPort;
import io.sixpager.command.Sender;
import io.sixpager.memo.MemoCommand.NoteReadingPeriodPassed;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.MemoId;
import io.sixpager.process.Timer;
import io.sixpager.process.TimerHandler;
import org.springframework.stereotype.Component;

/** Tells a memo that everybody may have had the time to read its current revision. */
@Component
class ReadingPeriodTimer implements TimerHandler {

    static final String NAME = "reading-period";

    private final CommandPort commands;

    ReadingPeriodTimer(CommandPort commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void fire(Timer timer) {
        commands.send(
                Sender.system(timer.idempotencyKey()),
                Receipt.class,
                by -> new NoteReadingPeriodPassed(MemoId.of(timer.key()), by));
    }
}

package io.sixpager.memo.deadline;

import io.sixpager.command.CommandPort;
import io.sixpager.command.Sender;
import io.sixpager.memo.MemoCommand.NoteDueDatePassed;
import io.sixpager.memo.Receipt;
import io.sixpager.memo.model.MemoId;
import io.sixpager.process.Timer;
import io.sixpager.process.TimerHandler;
import org.springframework.stereotype.Component;

/** Tells a memo that the due date of its review may have passed. */
@Component
class DueDateTimer implements TimerHandler {

    static final String NAME = "review-due";

    private final CommandPort commands;

    DueDateTimer(CommandPort commands) {
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
                by -> new NoteDueDatePassed(MemoId.of(timer.key()), by));
    }
}

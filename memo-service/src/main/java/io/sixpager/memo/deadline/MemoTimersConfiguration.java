package io.sixpager.memo.deadline;

import io.sixpager.command.CommandPort;
import io.sixpager.memo.MemoCommand.NoteDueDatePassed;
import io.sixpager.memo.MemoCommand.NoteReadingPeriodPassed;
import io.sixpager.process.TimerHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The times that memos are told of: the end of a review, and of the time that everybody has to read. */
@Configuration
class MemoTimersConfiguration {

    @Bean
    TimerHandler dueDateTimer(CommandPort commands) {
        return new MemoTimer(MemoTimer.DUE_DATE, commands, NoteDueDatePassed::new);
    }

    @Bean
    TimerHandler readingPeriodTimer(CommandPort commands) {
        return new MemoTimer(MemoTimer.READING_PERIOD, commands, NoteReadingPeriodPassed::new);
    }
}

package io.sixpager.process.schedule;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.Task;
import io.sixpager.process.EffectSender;
import io.sixpager.process.TimerHandler;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What db-scheduler runs: one task for all timers and one for all effects. Handlers are asked for when one is due, so that
 * a handler may use timers itself, and so that what has no handler fails visibly instead of being removed.
 */
@Configuration
class SchedulerConfiguration {

    /** The library would store Java objects; here everything is text. */
    private static final Serializer TEXT = new Serializer() {
        @Override
        public byte[] serialize(Object data) {
            return ((String) data).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public <T> T deserialize(Class<T> type, byte[] stored) {
            return type.cast(new String(stored, StandardCharsets.UTF_8));
        }
    };

    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
        return clock::instant;
    }

    @Bean
    DbSchedulerCustomizer storedAsText() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(TEXT);
            }
        };
    }

    @Bean
    Task<String> timerTask(ObjectProvider<TimerHandler> handlers, Failures failures) {
        return failures.retried(ScheduledTimers.TASK, instance -> {
            var timer = ScheduledTimers.timer(instance.getId(), instance.getData());
            handlers.stream()
                    .filter(handler -> handler.name().equals(timer.name()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nobody handles timers called " + timer.name()))
                    .fire(timer);
        });
    }

    @Bean
    Task<String> effectTask(ObjectProvider<EffectSender> senders, CommitBarrier barrier, Failures failures) {
        return failures.retried(ScheduledEffects.TASK, instance -> {
            var effect = ScheduledEffects.effect(instance.getId(), instance.getData());
            var sender = senders.stream()
                    .filter(candidate -> candidate.kind().equals(effect.kind()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nobody sends effects of the kind " + effect.kind()));
            barrier.pass();
            sender.send(effect);
        });
    }
}

package io.sixpager.figure;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes figures away that somebody has brought in and nobody has used; at the start, and once a day. */
@Component
class UnusedFigures {

    private static final Logger LOG = LoggerFactory.getLogger(UnusedFigures.class);
    private static final Duration KEPT = Duration.ofDays(30);

    private final FigureStore figures;
    private final Clock clock;

    UnusedFigures(FigureStore figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @Scheduled(fixedRate = 1, timeUnit = TimeUnit.DAYS)
    void remove() {
        var removed = figures.removeUnused(clock.instant().minus(KEPT));
        if (removed > 0) {
            LOG.info("{} figures that no text shows were removed", removed);
        }
    }
}

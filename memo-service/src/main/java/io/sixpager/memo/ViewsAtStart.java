package io.sixpager.memo;

import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Has the views drawn anew before the service calls itself ready: where another version of the code has drawn them, and
 * where {@code --sixpager.rebuild-views=true} asks for it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ViewsAtStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ViewsAtStart.class);
    private static final String ASKED_FOR = "sixpager.rebuild-views";

    /** An instance that was killed counts as one that draws for ten seconds more. */
    private static final int ATTEMPTS = 15;

    private final ViewsVersion version;
    private final RebuildViews views;
    private final Environment environment;

    ViewsAtStart(ViewsVersion version, RebuildViews views, Environment environment) {
        this.version = version;
        this.views = views;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (environment.getProperty(ASKED_FOR, Boolean.class, false)) {
            if (!areDrawn()) {
                throw new IllegalStateException("Another instance draws the views; stop it, and start this one again.");
            }
        } else if (!version.isPresent() && !areDrawn()) {
            LOG.warn("The views stay as another version has drawn them, until an instance starts while no other runs");
        }
    }

    private boolean areDrawn() {
        for (int attempt = 1; attempt <= ATTEMPTS && !Thread.currentThread().isInterrupted(); attempt++) {
            try {
                views.rebuild();
                return true;
            } catch (UnableToClaimTokenException _) {
                LOG.warn("Another instance draws the views; trying again ({} of {})", attempt, ATTEMPTS);
                pause();
            }
        }
        return false;
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

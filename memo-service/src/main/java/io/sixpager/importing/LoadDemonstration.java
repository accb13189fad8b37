package io.sixpager.importing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Plays the AWS case into an installation that has not got it, over HTTP and before the service calls itself ready.
 * Interrupted, it goes on at the next start.
 */
@Component
@ConditionalOnProperty("sixpager.demonstration")
class LoadDemonstration implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(LoadDemonstration.class);
    private static final String CASE = "/cases/aws";
    private static final int UNAUTHORIZED = 401;

    private final Environment environment;

    LoadDemonstration(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var file = CaseFolder.readResource(CASE);
        var senders = new Senders(OwnAddress.of(environment), "author", name -> name);
        try (var player = new CasePlayer(file, senders, LOG::info)) {
            if (!isLoaded(player)) {
                LOG.info("Loading the AWS case: {} revisions", file.revisions().size());
                LOG.info("The AWS case is memo {}", player.play());
            }
        }
    }

    /** Where nobody can sign in as the author any more, the case is left as it is. */
    private static boolean isLoaded(CasePlayer player) {
        try {
            return player.hasPlayed();
        } catch (MemoClient.Refused e) {
            if (e.status() != UNAUTHORIZED) {
                throw e;
            }
            LOG.warn("Whether the AWS case is here cannot be told: {}", e.getMessage());
            return true;
        }
    }
}

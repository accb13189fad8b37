package io.sixpager.importing;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final Environment environment;
    private final JdbcClient jdbc;

    LoadDemonstration(Environment environment, JdbcClient jdbc) {
        this.environment = environment;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var file = CaseFolder.readResource(CASE);
        if (isLoaded(CasePlayer.lastKey(file))) {
            return;
        }
        var service = URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
        LOG.info("Loading the AWS case: {} revisions", file.revisions().size());
        try (var player = new CasePlayer(service, "author", name -> name, LOG::info)) {
            LOG.info("The AWS case is memo {}", player.play(file));
        }
    }

    private boolean isLoaded(String key) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM command_answer WHERE idempotency_key = ?)")
                .param(key)
                .query(Boolean.class)
                .single();
    }
}

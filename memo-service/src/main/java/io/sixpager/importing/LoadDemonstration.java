package io.sixpager.importing;

import io.sixpager.people.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Plays the AWS case into an installation that has not got it, before the service calls itself ready. Interrupted, it
 * goes on at the next start.
 */
@Component
@ConditionalOnProperty("sixpager.demonstration")
class LoadDemonstration implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(LoadDemonstration.class);
    private static final String CASE = "/cases/aws";
    private static final String AUTHOR = "author";

    /** Of its first edition: an installation that has the case is not given it again when a word of it is mended. */
    private static final String DIGEST = "9c76fd8e2d7fe1bf2c088e7ed88ad56076f422a44a27ac77c0ed1fb0c8acf986";

    private final Directory directory;
    private final CaseCommands commands;

    LoadDemonstration(Directory directory, CaseCommands commands) {
        this.directory = directory;
        this.commands = commands;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var accounts = directory.demonstrationAccounts();
        accounts.stream()
                .filter(account -> account.username().equals(AUTHOR))
                .findFirst()
                .ifPresentOrElse(
                        author -> load(new Actors(author, accounts)),
                        () -> LOG.warn("The AWS case is left as it is: the accounts of the demonstration are closed"));
    }

    private void load(Actors actors) {
        var file = CaseFolder.readResource(CASE);
        var player = new CasePlayer(file, DIGEST, actors, commands, LOG::info);
        if (!player.hasPlayed()) {
            LOG.info("Loading the AWS case: {} revisions", file.revisions().size());
            LOG.info("The AWS case is memo {}", player.play());
        }
    }
}

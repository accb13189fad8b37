package io.sixpager.importing;

import io.sixpager.people.Directory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Plays the demonstration's histories into an installation that has not got them, before the service calls itself
 * ready. Interrupted, it goes on at the next start.
 */
@Component
@ConditionalOnProperty("sixpager.demonstration")
class LoadDemonstration implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(LoadDemonstration.class);
    private static final String AUTHOR = "author";

    private final Directory directory;
    private final CaseCommands commands;
    private final Clock clock;

    LoadDemonstration(Directory directory, CaseCommands commands, Clock clock) {
        this.directory = directory;
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var accounts = directory.demonstrationAccounts();
        accounts.stream()
                .filter(account -> account.username().equals(AUTHOR))
                .findFirst()
                .ifPresentOrElse(
                        author -> load(new Actors(author, accounts)),
                        () -> LOG.warn("Nothing is loaded: the accounts of the demonstration are closed"));
    }

    private void load(Actors actors) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (var told : DemonstrationCase.all(today)) {
            if (!commands.hasNotedDueDate(told.memo(actors))) {
                play(told, actors);
            }
        }
    }

    private void play(DemonstrationCase told, Actors actors) {
        var file = told.file();
        LOG.info("Loading “{}”: {} revisions", file.title(), file.revisions().size());
        var player = new CasePlayer(file, told.digest(), actors, commands, LOG::info);
        LOG.info("“{}” is memo {}", file.title(), player.play());
    }
}

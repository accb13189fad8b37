package io.sixpager.importing;

import io.sixpager.people.Directory;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;

/** Histories for tests, played into a running service as an import of a demonstration plays them. */
public final class Histories {

    private Histories() {}

    /** The case that comes with the product; returns its memo's number. */
    public static long playAws(ApplicationContext service) {
        return play(CaseFolder.readResource("/cases/aws"), service);
    }

    static long play(CaseFile file, ApplicationContext service) {
        return player(file, service, _ -> {}).play();
    }

    /** The author imports, and whoever has an account of the demonstration acts beside. */
    static CasePlayer player(CaseFile file, ApplicationContext service, Consumer<String> progress) {
        var directory = service.getBean(Directory.class);
        var actors = new Actors(directory.require("author"), directory.demonstrationAccounts());
        return new CasePlayer(file, actors, service.getBean(CaseCommands.class), progress);
    }
}

package io.sixpager.importing;

import io.sixpager.shared.CommandRejected;
import java.util.function.Consumer;

/**
 * Plays a history, as the people who are said to have done it where they act themselves, and otherwise as whoever
 * imports with the original's name as a claim. All of it is tried in memory before anything is stored.
 */
final class CasePlayer {

    private final CaseFile file;
    private final CaseSteps steps;
    private final Actors actors;
    private final CaseCommands commands;
    private final Consumer<String> progress;

    CasePlayer(CaseFile file, Actors actors, CaseCommands commands, Consumer<String> progress) {
        this(file, file.digest(), actors, commands, progress);
    }

    /** @param digest under which the history was played before it said what it says now */
    CasePlayer(CaseFile file, String digest, Actors actors, CaseCommands commands, Consumer<String> progress) {
        this.file = file;
        this.steps = new CaseSteps(file, digest);
        this.actors = actors;
        this.commands = commands;
        this.progress = progress;
    }

    /**
     * Plays the whole history and returns the memo's number.
     *
     * @throws CommandRejected if a command would be refused; then nothing is stored
     */
    long play() {
        // What was begun has been tried already, by the rules of that day.
        if (!hasBegun()) {
            new Performance(file, steps, actors, commands.rehearsal(), _ -> {}).play();
        }
        return new Performance(file, steps, actors, commands, progress).play();
    }

    private boolean hasBegun() {
        return commands.isAnswered(steps.first(actors).sender());
    }

    /** Whether the history was played to its end before. */
    boolean hasPlayed() {
        return commands.hasNotedDueDate(CaseSteps.memoOf(steps.digest(), actors.inPlaceOf(file.owner())));
    }
}

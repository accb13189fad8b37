package io.sixpager.command;

import io.sixpager.people.AccountRole;
import io.sixpager.people.Directory;
import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Sends any command to any aggregate. What holds for all of them is asked here, whichever way they come: who may send
 * at all, what an import may claim, to whom a part may be given, who is still here, once for each key, again after a conflict. What holds
 * for one of them is decided by its aggregate. The receipt tells the version that views can be waited for.
 */
@Component
public class CommandPort {

    private final Directory directory;
    private final CommandDispatcher dispatcher;
    private final IdempotencyStore answers;
    private final List<Informant<?>> informants;
    private final Clock clock;

    CommandPort(
            Directory directory,
            CommandDispatcher dispatcher,
            IdempotencyStore answers,
            List<Informant<?>> informants,
            Clock clock) {
        this.informants = informants;
        this.directory = directory;
        this.dispatcher = dispatcher;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * Sends one command, once, in a transaction of its own, which ends before this returns.
     *
     * @param receipt of the command's family
     * @param command made only if it was not answered before
     * @throws CommandRejected if the sender may not send, or the aggregate refuses
     */
    public <R extends CommandReceipt> R send(
            Sender sender, Class<R> receipt, Function<Attribution, ? extends Command<R>> command) {
        requireAllowed(sender);
        return answered(sender, receipt).orElseGet(() -> {
            try {
                return dispatcher.dispatch(made(sender, command), sender.key());
            } catch (DuplicateKeyException | CommandRejected e) {
                // The same command may have been accepted a moment ago, on another connection.
                return answered(sender, receipt).orElseThrow(() -> e);
            }
        });
    }

    /**
     * One command as it would be handed to its aggregate, for whoever asks beforehand whether it would be accepted.
     *
     * @throws CommandRejected if the sender may not send
     */
    public <R extends CommandReceipt> Command<R> prepared(
            Sender sender, Function<Attribution, ? extends Command<R>> command) {
        requireAllowed(sender);
        return made(sender, command);
    }

    private void requireAllowed(Sender sender) {
        requireMember(sender);
        if (sender.claim() != null) {
            ClaimRules.require(sender.claim(), clock.instant());
        }
    }

    private <R extends CommandReceipt> Command<R> made(
            Sender sender, Function<Attribution, ? extends Command<R>> making) {
        var command = told(making.apply(new Attribution(sender.account(), clock.instant(), sender.claim()))
                .informed(new Accounts(directory::isMember, this::administers)));
        command.appointments().forEach(this::requireEligible);
        return command;
    }

    @SuppressWarnings("unchecked") // an informant gives back the command that it was given, knowing more
    private <R extends CommandReceipt> Command<R> told(Command<R> command) {
        Command<?> told = command;
        for (var informant : informants) {
            told = told(told, informant);
        }
        return (Command<R>) told;
    }

    private static <C extends Command<?>> Command<?> told(Command<?> command, Informant<C> informant) {
        var commands = informant.commands();
        return commands.isInstance(command) ? informant.informed(commands.cast(command)) : command;
    }

    /** What the sender was answered with if a command was accepted under this key before. */
    public <R extends CommandReceipt> Optional<R> answered(Sender sender, Class<R> receipt) {
        var key = sender.key();
        return key == null ? Optional.empty() : answers.find(key, receipt);
    }

    private boolean administers(String account) {
        return directory
                .find(account)
                .filter(person -> person.active() && person.role() == AccountRole.ADMINISTRATOR)
                .isPresent();
    }

    private void requireMember(Sender sender) {
        if (sender.isSystem()) {
            return;
        }
        var person = directory
                .find(sender.account())
                .filter(Person::active)
                .orElseThrow(() -> CommandRejected.forbidden("Your account is closed."));
        if (person.audits()) {
            throw CommandRejected.forbidden(Person.ONLY_READS);
        }
    }

    private void requireEligible(Appointment appointment) {
        if (appointment.takesPart()) {
            directory.requireMember(appointment.account());
        } else {
            directory.require(appointment.account());
        }
    }
}

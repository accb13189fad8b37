package io.sixpager.command;

import io.sixpager.people.Directory;
import io.sixpager.people.Person;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.CommandRejected;
import java.time.Clock;
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
    private final Clock clock;

    CommandPort(Directory directory, CommandDispatcher dispatcher, IdempotencyStore answers, Clock clock) {
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
        requireMember(sender);
        if (sender.claim() != null) {
            ClaimRules.require(sender.claim(), clock.instant());
        }
        return answered(sender, receipt).orElseGet(() -> {
            try {
                return decided(sender, command);
            } catch (DuplicateKeyException | CommandRejected e) {
                // The same command may have been accepted a moment ago, on another connection.
                return answered(sender, receipt).orElseThrow(() -> e);
            }
        });
    }

    private <R extends CommandReceipt> R decided(Sender sender, Function<Attribution, ? extends Command<R>> making) {
        Command<R> command = making.apply(new Attribution(sender.account(), clock.instant(), sender.claim()))
                .informed(directory::isMember);
        command.appointments().forEach(this::requireEligible);
        return dispatcher.dispatch(command, sender.key());
    }

    /** What the sender was answered with if a command was accepted under this key before. */
    public <R extends CommandReceipt> Optional<R> answered(Sender sender, Class<R> receipt) {
        var key = sender.key();
        return key == null ? Optional.empty() : answers.find(key, receipt);
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
            throw CommandRejected.forbidden("Auditors read everything and change nothing.");
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

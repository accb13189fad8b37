package io.sixpager.command;

import java.util.List;

/**
 * The commands of one aggregate and what accepted ones are answered with. A module offers its family as a bean.
 *
 * @param commands the sealed type of all of them; by its name they travel
 * @param receipt kept as JSON under the sender's idempotency key
 */
public record CommandFamily<C extends Command<R>, R extends CommandReceipt>(Class<C> commands, Class<R> receipt) {

    static CommandFamily<?, ?> of(Command<?> command, List<CommandFamily<?, ?>> families) {
        return families.stream()
                .filter(family -> family.commands().isInstance(command))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(command.getClass() + " is in no command family"));
    }
}

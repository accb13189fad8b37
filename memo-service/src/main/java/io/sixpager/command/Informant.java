package io.sixpager.command;

/**
 * Tells commands what another module knows and their aggregate does not, before they are decided. A module offers one as
 * a bean; no sender has to know it, and none can say otherwise.
 *
 * @param <C> the commands that are told
 */
public interface Informant<C extends Command<?>> {

    Class<C> commands();

    /**
     * The same command, knowing more.
     *
     * @throws io.sixpager.shared.CommandRejected if what it asks for is not to be had
     */
    C informed(C command);
}

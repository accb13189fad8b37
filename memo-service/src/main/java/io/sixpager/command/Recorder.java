package io.sixpager.command;

/**
 * Writes what belongs to an accepted command beside its event, in its transaction. A refused command leaves nothing. A
 * module offers one as a bean.
 *
 * @param <C> the commands that it is written for
 */
public interface Recorder<C extends Command<?>> {

    Class<C> commands();

    void record(C command);
}

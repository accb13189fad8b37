package io.sixpager.command;

import io.sixpager.shared.Attribution;
import java.util.List;

/**
 * Something that is asked of one aggregate. The commands of an aggregate are one sealed family, which its module offers
 * as a {@link CommandFamily}, so that the aggregate has one handler and one exhaustive decision.
 *
 * @param <R> what the sender of an accepted command is answered with
 */
public interface Command<R extends CommandReceipt> {

    /** Of the aggregate that decides. */
    String aggregateId();

    /** Who asks, and when. */
    Attribution by();

    /** The accounts to which the command would give a part; {@link CommandPort} refuses those that may have none. */
    default List<Appointment> appointments() {
        return List.of();
    }

    /**
     * The same command, with what it has to know of accounts: {@link CommandPort} tells it before it is decided, so that
     * no sender has to, and none can say otherwise.
     */
    default Command<R> informed(Accounts accounts) {
        return this;
    }
}

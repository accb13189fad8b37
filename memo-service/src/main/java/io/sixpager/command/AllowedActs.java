package io.sixpager.command;

import io.sixpager.shared.CommandRejected;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Which acts a client offers: those that the functions which decide them would not refuse. */
public final class AllowedActs {

    private AllowedActs() {}

    /** @param requiring throws for an act that is refused */
    public static <A> List<A> of(A[] acts, Consumer<A> requiring) {
        return Stream.of(acts).filter(act -> isAllowed(act, requiring)).toList();
    }

    private static <A> boolean isAllowed(A act, Consumer<A> requiring) {
        try {
            requiring.accept(act);
            return true;
        } catch (CommandRejected _) {
            return false;
        }
    }
}

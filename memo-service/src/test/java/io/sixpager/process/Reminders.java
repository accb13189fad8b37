package io.sixpager.process;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Remembers which timers have fired. */
public final class Reminders implements TimerHandler {

    public static final String NAME = "reminder";

    private final List<Timer> fired = new CopyOnWriteArrayList<>();
    private volatile Consumer<Timer> then = _ -> {};

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void fire(Timer timer) {
        fired.add(timer);
        then.accept(timer);
    }

    /** What else happens. */
    public void then(Consumer<Timer> more) {
        then = more;
    }

    /** The timers with this key that have fired. */
    public List<Timer> fired(String key) {
        return fired.stream().filter(timer -> timer.key().equals(key)).toList();
    }
}

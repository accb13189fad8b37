package io.sixpager.process;

/** A bean that is called when its timers are due, on one instance at a time. */
public interface TimerHandler {

    /** Lower case, without blanks, stable for ever: timers are stored under it. */
    String name();

    /**
     * Sends a command, which decides whether the timer still applies: much may have happened since it was set. Called at
     * least once. If this throws, it is called again later.
     */
    void fire(Timer timer);
}

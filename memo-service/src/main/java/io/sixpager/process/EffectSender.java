package io.sixpager.process;

/** A bean that sends the effects of one kind. */
public interface EffectSender {

    /** Lower case, without blanks, stable for ever: effects are stored under it. */
    String kind();

    /** Sends an effect, at least once. If this throws, it is called again later, at first after seconds, then hours. */
    void send(Effect effect) throws Exception;
}

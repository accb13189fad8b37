package io.sixpager.process;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Sends nothing and remembers it. */
public final class Letters implements EffectSender {

    public static final String KIND = "letter";

    private final List<Effect> sent = new CopyOnWriteArrayList<>();
    private volatile Consumer<Effect> before = _ -> {};

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void send(Effect effect) {
        before.accept(effect);
        sent.add(effect);
    }

    /** What happens before one is sent. */
    public void before(Consumer<Effect> more) {
        before = more;
    }

    /** The texts of the letters that were sent under a key. */
    public List<String> sent(String key) {
        return sent.stream()
                .filter(letter -> letter.key().equals(key))
                .map(Effect::payload)
                .toList();
    }
}

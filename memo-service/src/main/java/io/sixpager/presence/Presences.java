package io.sixpager.presence;

import com.github.benmanes.caffeine.cache.Scheduler;
import com.github.benmanes.caffeine.cache.Ticker;
import io.sixpager.broadcast.Broadcast;
import io.sixpager.broadcast.BroadcastListener;
import io.sixpager.projection.SubjectChanged;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The signs of all instances. */
@Component
class Presences implements BroadcastListener {

    private static final String CHANNEL = "presence";

    /**
     * What one instance says to the others.
     *
     * @param sign null if they have left
     */
    private record Said(
            String memoId, String account, @Nullable Sign sign) {}

    private final Broadcast broadcast;
    private final JsonMapper json;
    private final ApplicationEventPublisher publisher;
    private final Signs signs = new Signs(Ticker.systemTicker(), Scheduler.systemScheduler(), this::tell);

    Presences(Broadcast broadcast, JsonMapper json, ApplicationEventPublisher publisher) {
        this.broadcast = broadcast;
        this.json = json;
        this.publisher = publisher;
    }

    void take(Sign sign) {
        say(new Said(sign.memoId(), sign.account(), sign));
    }

    void leave(String memoId, String account) {
        say(new Said(memoId, account, null));
    }

    /** Every sign of theirs is forgotten. */
    void hide(String account) {
        signs.memosOf(account).forEach(memo -> leave(memo, account));
    }

    List<Sign> at(String memoId) {
        return signs.at(memoId);
    }

    private void say(Said said) {
        broadcast.send(CHANNEL, json.writeValueAsString(said));
        hear(said);
    }

    private void hear(Said said) {
        var sign = said.sign();
        var isNews = sign == null ? signs.forget(said.memoId(), said.account()) : signs.take(sign);
        if (isNews) {
            tell(said.memoId());
        }
    }

    private void tell(String memoId) {
        publisher.publishEvent(new SubjectChanged(PresenceTopic.NAME, memoId));
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void received(String payload) {
        hear(json.readValue(payload, Said.class));
    }

    /** Everybody who is still there gives a sign again soon. */
    @Override
    public void missed() {}
}

package io.sixpager.projection;

import io.sixpager.broadcast.Broadcast;
import io.sixpager.broadcast.BroadcastListener;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What one instance draws, all instances say. */
@Component
class ViewsBroadcast implements BroadcastListener {

    private static final String CHANNEL = "views_changed";

    /** So many fit into one notification, even where ids are as long as the event store takes them. */
    private static final int TOLD_AT_ONCE = 25;

    private final Broadcast broadcast;
    private final JsonMapper json;
    private final ApplicationEventPublisher publisher;
    private final List<TopicAccess> topics;

    ViewsBroadcast(
            Broadcast broadcast, JsonMapper json, ApplicationEventPublisher publisher, List<TopicAccess> topics) {
        this.broadcast = broadcast;
        this.json = json;
        this.publisher = publisher;
        this.topics = topics;
    }

    /** Within the transaction of the batch: the others hear of it when it is committed. */
    void send(ViewsChanged changed) {
        var changes = changed.changes();
        for (int from = 0; from < changes.size(); from += TOLD_AT_ONCE) {
            var part = changes.subList(from, Math.min(changes.size(), from + TOLD_AT_ONCE));
            broadcast.send(
                    CHANNEL,
                    json.writeValueAsString(new ViewsChanged(changed.group(), changed.logIndex(), List.copyOf(part))));
        }
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void received(String payload) {
        publisher.publishEvent(json.readValue(payload, ViewsChanged.class));
    }

    @Override
    public void missed() {
        topics.forEach(access -> publisher.publishEvent(new TopicChanged(access.topic())));
    }
}

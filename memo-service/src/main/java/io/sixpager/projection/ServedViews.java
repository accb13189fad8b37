package io.sixpager.projection;

import io.sixpager.broadcast.Broadcast;
import io.sixpager.broadcast.BroadcastListener;
import io.sixpager.shared.CommandRejected;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which views this instance may show: not those that an instance of another version has drawn, for it can neither keep
 * them true nor be sure to read their rows. Whoever draws a group anew tells the other instances.
 */
@Component
public class ServedViews implements BroadcastListener {

    private static final Logger LOG = LoggerFactory.getLogger(ServedViews.class);
    private static final String CHANNEL = "views_drawn_anew";
    private static final String ELSEWHERE = "Another version of Sixpager serves here now. Reload the page.";

    private final ObjectProvider<ProjectionGroup> groups;
    private final GroupPositions positions;
    private final Broadcast broadcast;
    private volatile Set<String> superseded = Set.of();

    /** @param groups whose views ask this component in turn */
    ServedViews(ObjectProvider<ProjectionGroup> groups, GroupPositions positions, Broadcast broadcast) {
        this.groups = groups;
        this.positions = positions;
        this.broadcast = broadcast;
    }

    /** @throws CommandRejected if the group is drawn by another version */
    public void require(String group) {
        if (superseded.contains(group)) {
            throw CommandRejected.unavailable(ELSEWHERE);
        }
    }

    /** For what is drawn by several groups. */
    public void requireAll() {
        superseded.forEach(this::require);
    }

    Set<String> superseded() {
        return superseded;
    }

    /** Within the transaction that draws a group anew. */
    void tell(String group) {
        broadcast.send(CHANNEL, group);
    }

    void look() {
        var found = groups.stream()
                .filter(this::isSuperseded)
                .map(ProjectionGroup::name)
                .collect(Collectors.toUnmodifiableSet());
        if (!found.equals(superseded)) {
            LOG.warn("Another version of the software draws these views now: {}", found);
        }
        superseded = found;
    }

    private boolean isSuperseded(ProjectionGroup group) {
        return positions
                .find(group.name())
                .filter(position -> position.version() != group.version())
                .isPresent();
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void received(String payload) {
        look();
    }

    @Override
    public void missed() {
        look();
    }
}

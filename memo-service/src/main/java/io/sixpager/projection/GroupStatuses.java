package io.sixpager.projection;

import io.sixpager.eventstore.EventLog;
import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * How all groups stand, for people and for health. Down as long as one stands still; readiness is another
 * matter, for all other views go on.
 */
@Component("projections")
class GroupStatuses extends AbstractHealthIndicator {

    private final List<ProjectionGroup> groups;
    private final GroupPositions positions;
    private final EventLog log;

    GroupStatuses(List<ProjectionGroup> groups, GroupPositions positions, EventLog log) {
        super("How the views stand cannot be read");
        this.groups = groups;
        this.positions = positions;
        this.log = log;
    }

    List<GroupStatus> all() {
        var head = log.head();
        return groups.stream().map(group -> status(group, head)).toList();
    }

    private GroupStatus status(ProjectionGroup group, long head) {
        return positions
                .find(group.name())
                .map(position -> status(group, position, head))
                .orElseGet(() -> new GroupStatus(group.name(), group.version(), null, 0, head, null));
    }

    private static GroupStatus status(ProjectionGroup group, GroupPositions.Position position, long head) {
        var supersededBy = position.version() == group.version() ? null : position.version();
        return new GroupStatus(
                group.name(), group.version(), supersededBy, position.logIndex(), head, position.failure());
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up();
        for (var status : all()) {
            var failure = status.failure();
            if (failure != null) {
                builder.down().withDetail(status.name(), "stands still before " + failure.event());
            }
        }
    }
}

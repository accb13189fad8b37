package io.sixpager.projection;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Has groups drawn anew before the service is open to anybody and before any of them goes on: those that another version
 * of the code has drawn, and all of them where {@code --sixpager.rebuild-views=true} asks for it.
 */
@Component
class GroupsAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(GroupsAtStart.class);
    private static final String ASKED_FOR = "sixpager.rebuild-views";

    private final List<ProjectionGroup> groups;
    private final GroupPositions positions;
    private final RebuildGroup rebuild;
    private final Environment environment;
    private volatile boolean running;

    GroupsAtStart(
            List<ProjectionGroup> groups, GroupPositions positions, RebuildGroup rebuild, Environment environment) {
        this.groups = groups;
        this.positions = positions;
        this.rebuild = rebuild;
        this.environment = environment;
    }

    @Override
    public void start() {
        var askedFor = environment.getProperty(ASKED_FOR, Boolean.class, false);
        for (var group : groups) {
            if (askedFor || !isDrawn(group)) {
                LOG.info("Drawing the views “{}” anew, as version {} does", group.name(), group.version());
                rebuild.rebuild(group);
            }
        }
        running = true;
    }

    private boolean isDrawn(ProjectionGroup group) {
        return positions
                .find(group.name())
                .filter(position -> position.version() == group.version())
                .isPresent();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before Axon's processors and the web server. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}

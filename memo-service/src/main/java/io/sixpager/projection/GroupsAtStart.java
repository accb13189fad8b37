package io.sixpager.projection;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Has groups drawn anew before the service is open to anybody and before any of them goes on: those that another version
 * of the code has drawn, and all of them where {@code --sixpager.rebuild-views=true} asks for it.
 */
@Component
class GroupsAtStart implements SmartLifecycle {

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
            if (askedFor) {
                rebuild.rebuild(group);
            } else if (!positions.isDrawn(group)) {
                rebuild.rebuildUnlessDrawn(group);
            }
        }
        running = true;
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

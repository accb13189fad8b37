package io.sixpager.process;

import java.util.List;

/** How far this instance has come with each policy; none while it is starting or stopping. */
public interface PolicyProgress {

    /** @param logIndex up to which entry of the log there is nothing left to do */
    record Reached(String policy, long logIndex) {}

    List<Reached> reached();
}

package io.sixpager.projection;

/** Said within this instance: anything of a topic may have changed, for what other instances drew may not have been heard. */
public record TopicChanged(String topic) {}

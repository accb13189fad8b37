package io.sixpager.projection;

/** Said within this instance: one of a topic has changed that no view shows. */
public record SubjectChanged(String topic, String id) {}

package io.sixpager.process;

/** Something that cannot be taken back: what leaves the database. */
public record Effect(String kind, String key, String payload) {}

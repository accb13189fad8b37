package io.sixpager.people;

/** Nobody is signed in any more under this session; what was opened with it ends. */
public record SessionEnded(String session) {}

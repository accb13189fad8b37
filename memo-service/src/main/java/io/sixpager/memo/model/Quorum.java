package io.sixpager.memo.model;

import org.jspecify.annotations.Nullable;

/**
 * How many of a group assent, where one is not enough.
 *
 * @param number of people at least; null where all do
 */
public record Quorum(Kind kind, @Nullable Integer number) {

    public static final Quorum ALL = new Quorum(Kind.ALL, null);

    /** The names are stored and never change. */
    public enum Kind {
        NUMBER,
        ALL
    }

    public static Quorum of(int number) {
        return new Quorum(Kind.NUMBER, number);
    }

    public boolean asksForAll() {
        return kind == Kind.ALL;
    }

    String of(String group) {
        return (asksForAll() ? "all of " : "at least " + number + " of ") + group;
    }
}

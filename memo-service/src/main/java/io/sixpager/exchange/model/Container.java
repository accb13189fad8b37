package io.sixpager.exchange.model;

/** A quote or a list item that a part stands in. Two parts with equal containers stand in the same one. */
public sealed interface Container {

    record Quote(int serial) implements Container {}

    record Item(Listing list, int number) implements Container {}

    /** A list; the serial tells it from its neighbours. */
    record Listing(int serial, boolean ordered, int start, boolean tight) {}
}

package io.sixpager.command;

/** What the sender of an accepted command holds. */
public interface CommandReceipt {

    /** How many events the aggregate has now: ask a view for {@code atLeast} as many to see the command's effect. */
    long version();
}

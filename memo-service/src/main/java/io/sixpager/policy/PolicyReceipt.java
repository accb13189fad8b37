package io.sixpager.policy;

import io.sixpager.command.CommandReceipt;

/**
 * What the sender of an accepted command holds.
 *
 * @param version how many events the book of policies has
 */
public record PolicyReceipt(long version) implements CommandReceipt {}

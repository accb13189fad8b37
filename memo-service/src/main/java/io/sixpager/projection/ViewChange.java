package io.sixpager.projection;

import org.jspecify.annotations.Nullable;

/**
 * Something that views have come to show.
 *
 * @param topic what kind of thing it is, such as {@code memo}
 * @param id which one
 * @param number by which people know it, if they do
 * @param version how many events of it the views show
 */
public record ViewChange(String topic, String id, @Nullable Long number, long version) {}

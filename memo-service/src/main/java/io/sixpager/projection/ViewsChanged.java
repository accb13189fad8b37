package io.sixpager.projection;

import java.util.List;

/**
 * Said within this instance after the transaction of a batch: the views of a group show more.
 *
 * @param logIndex up to which entry they show everything
 */
public record ViewsChanged(String group, long logIndex, List<ViewChange> changes) {}

package io.sixpager.projection;

import java.util.List;

/**
 * Said within every instance after the transaction of a batch, whichever instance drew it: the views of a group show more.
 *
 * @param logIndex up to which entry they show everything
 */
public record ViewsChanged(String group, long logIndex, List<ViewChange> changes) {}

package io.sixpager.discussion.query;

import io.sixpager.discussion.model.ThreadEvent;
import io.sixpager.discussion.model.ThreadState;
import io.sixpager.projection.View;

/** A picture of the folded thread; every bean of this kind is one of the threads' views. */
public interface ThreadView extends View<ThreadState, ThreadEvent> {

    /** Of views, which draws all of these. */
    String GROUP = ThreadTopic.NAME;
}

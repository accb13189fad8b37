package io.sixpager.memo.query;

import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoState;
import io.sixpager.projection.View;

/** A picture of the folded memo; every bean of this kind is one of the memo's views. */
public interface MemoView extends View<MemoState, MemoEvent> {

    /** Of views, which draws all of these. */
    String GROUP = MemoTopic.NAME;
}

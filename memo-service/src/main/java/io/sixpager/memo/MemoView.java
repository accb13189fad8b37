package io.sixpager.memo;

import java.util.Collection;
import java.util.List;

/**
 * A read view: a picture of the folded memo, kept in a table of its own. All views are written in one transaction with
 * the position in the log, so that no two of them ever disagree. A view never sends a command.
 */
public interface MemoView {

    /** One event and its place in its memo's history, counted from 1. */
    record Happening(MemoEvent event, long version) {}

    /** Draws the memos anew; {@code happenings} are the events since they were drawn last. */
    void store(Collection<MemoState> changed, List<Happening> happenings);

    /** Empties the view before everything is folded from the first event again. */
    void clear();
}

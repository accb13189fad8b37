package io.sixpager.document.placement;

/** What an author did to a passage. */
enum Change {
    UNTOUCHED,
    REWORDED,
    RESPELLED,
    RECOUNTED,
    SPLIT,
    JOINED,
    BLOCK_MOVED,
    MOVED_AND_REWORDED,
    SENTENCE_MOVED,
    BLOCK_DELETED,
    SENTENCE_DELETED,
    DUPLICATED,
    TWIN_DELETED,
    TWIN_KEPT,
    RESTORED,
    RETYPED,
    REGROUPED,
    /** Several of these, one after another, to the passage and to others. */
    OVER_AND_OVER
}

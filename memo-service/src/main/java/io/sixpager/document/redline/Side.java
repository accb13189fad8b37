package io.sixpager.document.redline;

/** Which of two texts a redline shows. */
enum Side {
    BEFORE,
    AFTER,
    BOTH;

    boolean showsBefore() {
        return this != AFTER;
    }

    boolean showsAfter() {
        return this != BEFORE;
    }
}

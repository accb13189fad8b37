package io.sixpager.document;

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

package io.sixpager.discussion.model;

/**
 * How somebody stood to the memo when they said something.
 *
 * @param author whether they were its owner or a coauthor
 * @param involved whether they wrote or reviewed it
 * @param afterwards whether it was decided or withdrawn by then
 */
public record Standing(boolean author, boolean involved, boolean afterwards) {}

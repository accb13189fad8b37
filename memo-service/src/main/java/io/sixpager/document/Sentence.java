package io.sixpager.document;

/**
 * One sentence of a text and the revisions that made it what it is.
 *
 * @param id that of its element in the page
 * @param block the place of its block in the page, from 0
 * @param start where it begins in the rendered text of its block; {@code end} is where it ends
 * @param introduced the number of the revision in which more than half of its words stood first
 * @param edited the number of the revision that touched it last
 */
public record Sentence(String id, int block, int start, int end, int introduced, int edited) {}

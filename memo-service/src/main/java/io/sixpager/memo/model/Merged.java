package io.sixpager.memo.model;

/**
 * The second parent of a revision that was merged. The first is its base.
 *
 * @param ancestor the revision that the author's own text was made from; 0 where there was none
 * @param contentHash the author's own text as it was before it was merged
 */
public record Merged(int ancestor, String contentHash) {}

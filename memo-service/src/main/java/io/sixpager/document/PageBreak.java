package io.sixpager.document;

/**
 * Where a printed page begins. Pages count from 1 through narrative and appendix; {@code block} is the top-level block
 * (the element with the id {@code b1}, {@code b2} and so on of the page), and {@code offset} the characters of its text
 * that stand on earlier pages. Notes have no number of their own: in them the offset runs on past the last block.
 */
public record PageBreak(int page, int block, int offset) {}

package io.sixpager.document;

/**
 * Where a printed page begins. Pages count from 1 through narrative and appendix; {@code block} is the address of a block
 * or a cell, and {@code offset} the characters of its text that stand on earlier pages.
 */
public record PageBreak(int page, String block, int offset) {}

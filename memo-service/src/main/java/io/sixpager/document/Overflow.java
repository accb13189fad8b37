package io.sixpager.document;

/**
 * How far a narrative runs beyond the page limit: the paragraph that crosses the line and the address of the block
 * with which the first page beyond it begins, body lines and pages too many.
 */
public record Overflow(String paragraph, String block, int lines, int pagesOver) {}

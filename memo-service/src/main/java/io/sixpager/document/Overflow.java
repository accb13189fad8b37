package io.sixpager.document;

/**
 * How far a narrative runs beyond page six: the paragraph that crosses the line and its top-level block, body lines
 * and pages too many.
 */
public record Overflow(String paragraph, int block, int lines, int pagesOver) {}

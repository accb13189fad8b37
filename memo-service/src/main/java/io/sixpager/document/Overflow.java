package io.sixpager.document;

/** How far a narrative runs beyond page six: the paragraph that crosses the line, body lines and pages too many. */
public record Overflow(String paragraph, int lines, int pagesOver) {}

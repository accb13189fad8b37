package io.sixpager.document;

/**
 * A picture in a memo: a file that is what it says, with its size in pixels of 96 to the inch.
 *
 * @param content what a browser shows
 * @param print what is printed: the same file or, for a drawing, a picture made of it once
 */
public record Figure(String mediaType, int width, int height, byte[] content, byte[] print) {}

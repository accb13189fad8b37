package io.sixpager.exchange;

/**
 * A picture that was in a file.
 *
 * @param hash the name under which it is kept; empty where it is not
 */
record FoundPicture(String caption, String mediaType, int bytes, String hash) {}

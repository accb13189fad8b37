package io.sixpager.exchange.picture;

/**
 * A picture that was in a file.
 *
 * @param hash the name under which it is kept; empty where it is not
 */
public record FoundPicture(String caption, String mediaType, int bytes, String hash) {}

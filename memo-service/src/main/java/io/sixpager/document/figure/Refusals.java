package io.sixpager.document.figure;

import io.sixpager.document.UnacceptableText;

/** What is said of a figure that no memo can have, whatever kind of file it is. */
final class Refusals {

    private static final int MOST_PIXELS_A_SIDE = 8_000;
    private static final int MOST_PIXELS = 12_000_000;

    private Refusals() {}

    static UnacceptableText damaged(String name) {
        return new UnacceptableText(
                "The " + name + " cannot be decoded; it is damaged or of a kind nobody could show.");
    }

    static void checkSize(int width, int height) {
        if (width < 1 || height < 1) {
            throw new UnacceptableText("The figure has no size.");
        }
        if (width > MOST_PIXELS_A_SIDE || height > MOST_PIXELS_A_SIDE || (long) width * height > MOST_PIXELS) {
            throw new UnacceptableText("The figure has %d × %d pixels; 12 million pixels and 8000 a side are the limit."
                    .formatted(width, height));
        }
    }
}

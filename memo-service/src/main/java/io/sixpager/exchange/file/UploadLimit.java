package io.sixpager.exchange.file;

import io.sixpager.shared.CommandRejected;

/** How much of a file is read before it is clear that no revision could have it. */
public final class UploadLimit {

    private static final int CHARACTERS = 1 << 20;
    private static final int PIECES = 5_000;

    private int characters = CHARACTERS;
    private int pieces = PIECES;

    public void count(String text) {
        characters -= text.length();
        if (characters < 0) {
            throw tooManyCharacters();
        }
    }

    /** What is left to be read; it is less after anything was read. */
    public int left() {
        return characters;
    }

    public static CommandRejected tooManyCharacters() {
        return CommandRejected.tooLarge(
                "The file holds more than a million characters; a revision may have 512 KiB of text.");
    }

    public void countBlock() {
        if (--pieces < 0) {
            throw CommandRejected.invalid("The file has more than 5,000 paragraphs, list items and table cells;"
                    + " that is the limit of a revision.");
        }
    }
}

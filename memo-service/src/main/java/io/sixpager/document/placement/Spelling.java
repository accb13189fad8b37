package io.sixpager.document.placement;

import io.sixpager.document.text.EditDistance;
import io.sixpager.document.text.Token;

/** Whether one word may be another one that was corrected. */
final class Spelling {

    private static final double ALIKE = 0.7;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    private Spelling() {}

    static boolean isAlike(Token old, Token now) {
        if (!old.isWord() || !now.isWord()) {
            return false;
        }
        return hasDigit(old) ? hasDigit(now) : isAlike(old.text(), now.text());
    }

    private static boolean hasDigit(Token token) {
        return token.text().codePoints().anyMatch(Character::isDigit);
    }

    private static boolean isAlike(String old, String now) {
        int longer = Math.max(old.length(), now.length());
        int shorter = Math.min(old.length(), now.length());
        return shorter >= SHORTEST
                && longer <= LONGEST
                && shorter >= ALIKE * longer
                && longer - EditDistance.between(old, now) >= ALIKE * longer;
    }
}

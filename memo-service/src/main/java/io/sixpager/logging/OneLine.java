package io.sixpager.logging;

import io.sixpager.characters.UnseenCharacters;
import java.util.function.IntPredicate;

/** Text as it stands in a log: what would end the line, move the cursor or turn the direction of writing is spelled out. */
final class OneLine {

    private OneLine() {}

    static String of(String text) {
        return spelled(text, OneLine::acts);
    }

    /** Where control characters are escaped already. */
    static String ofJson(String text) {
        return spelled(text, OneLine::turnsOrBreaks);
    }

    private static String spelled(String text, IntPredicate isSpelled) {
        if (text.chars().noneMatch(isSpelled)) {
            return text;
        }
        var line = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (!isSpelled.test(c)) {
                line.append(c);
            } else if (c == '\n') {
                line.append("\\n");
            } else if (c == '\r') {
                line.append("\\r");
            } else {
                line.append("\\u").append("%04x".formatted((int) c));
            }
        }
        return line.toString();
    }

    private static boolean acts(int c) {
        return (Character.isISOControl(c) && c != '\t') || turnsOrBreaks(c);
    }

    private static boolean turnsOrBreaks(int c) {
        return c == 0x2028 || c == 0x2029 || UnseenCharacters.turns((char) c);
    }
}

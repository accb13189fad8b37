package io.sixpager.logging;

import io.sixpager.characters.UnseenCharacters;

/** Text as it stands in a log: what would end the line, move the cursor or turn the direction of writing is spelled out. */
final class OneLine {

    private OneLine() {}

    static String of(String text) {
        return text.chars().noneMatch(OneLine::acts) ? text : spelled(text);
    }

    private static String spelled(String text) {
        var line = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '\n') {
                line.append("\\n");
            } else if (c == '\r') {
                line.append("\\r");
            } else if (acts(c)) {
                line.append("\\u").append("%04x".formatted((int) c));
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }

    private static boolean acts(int c) {
        return (Character.isISOControl(c) && c != '\t')
                || c == 0x2028
                || c == 0x2029
                || UnseenCharacters.turns((char) c);
    }
}

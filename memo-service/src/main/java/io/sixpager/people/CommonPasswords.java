package io.sixpager.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * What is guessed first: words of a list, with figures and signs around them and in place of letters, and what is no
 * more than keys in a row or the same a few times.
 */
final class CommonPasswords {

    private static final String SIGNS = "01345789@$!|+";
    private static final String LETTERS = "oleastbgasilt";

    /** Keys as they lie, and what everybody can recite; walked forwards, backwards, and around the end. */
    private static final List<String> ROWS = List.of(
            "1234567890",
            "abcdefghijklmnopqrstuvwxyz",
            "qwertyuiop",
            "qwertzuiop",
            "azertyuiop",
            "qwertyuiopasdfghjklzxcvbnm",
            "qwertzuiopasdfghjklyxcvbnm",
            "asdfghjkl",
            "zxcvbnm",
            "1q2w3e4r5t6y7u8i9o0p",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
            "q1w2e3r4t5y6u7i8o9p0",
            "1a2b3c4d5e6f7g8h9i0j",
            "zaq1xsw2cde3vfr4bgt5nhy6mju7");

    private static final int LONGEST_REPEATED = 4;
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern BETWEEN = Pattern.compile("[\\s._-]+");

    private final Set<String> words;

    CommonPasswords() {
        try {
            var lines = new ClassPathResource("common-passwords.txt").getContentAsString(StandardCharsets.UTF_8);
            words = lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contain(String password) {
        var typed = BETWEEN.matcher(password.toLowerCase(Locale.ROOT)).replaceAll("");
        var bare = AROUND.matcher(typed).replaceAll("");
        return isRepeated(typed)
                || isRow(typed)
                || isOfWords(bare)
                || isOfWords(AROUND.matcher(spelled(typed)).replaceAll(""))
                || isOfWords(spelled(bare));
    }

    /** All of it, as one word of the list or several behind each other. */
    private boolean isOfWords(String letters) {
        var reached = new boolean[letters.length() + 1];
        reached[0] = true;
        for (int end = 1; end <= letters.length(); end++) {
            for (int begin = 0; begin < end && !reached[end]; begin++) {
                reached[end] = reached[begin] && words.contains(letters.substring(begin, end));
            }
        }
        return !letters.isEmpty() && reached[letters.length()];
    }

    private static String spelled(String typed) {
        return typed.codePoints()
                .map(sign -> SIGNS.indexOf(sign) < 0 ? sign : LETTERS.charAt(SIGNS.indexOf(sign)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isRepeated(String typed) {
        for (int length = 1; length <= LONGEST_REPEATED; length++) {
            var part = typed.substring(0, Math.min(length, typed.length()));
            if (part.repeat(typed.length() / length + 1).startsWith(typed)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRow(String typed) {
        var backwards = new StringBuilder(typed).reverse().toString();
        return ROWS.stream().anyMatch(row -> {
            var around = row.repeat(typed.length() / row.length() + 2);
            return around.contains(typed) || around.contains(backwards);
        });
    }
}

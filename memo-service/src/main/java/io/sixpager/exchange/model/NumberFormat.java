package io.sixpager.exchange.model;

import java.util.List;
import java.util.Locale;

/** How a word processor or a page spells the number of an item, by the name that Word has for it. */
public final class NumberFormat {

    private static final int LETTERS = 26;
    private static final List<String> ONES = List.of(
            "",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS = List.of(
            "",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final List<String> ROMAN =
            List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
    private static final String CHICAGO = "*†‡§";

    private NumberFormat() {}

    /** A number in a form that is not known stands in digits. */
    public static String spell(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "ordinal" -> number + suffix(number);
            case "cardinalText" -> first(cardinal(number));
            case "ordinalText" -> first(ordinal(number));
            case "hex" -> Integer.toHexString(number).toUpperCase(Locale.ROOT);
            case "numberInDash" -> "- " + number + " -";
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= 20 ? Character.toString(0x245F + number) : String.valueOf(number);
            case "decimalEnclosedParen" -> "(" + number + ")";
            case "decimalEnclosedFullstop" -> number + ".";
            case "chicago" ->
                number < 1
                        ? ""
                        : CHICAGO.substring((number - 1) % 4, (number - 1) % 4 + 1)
                                .repeat((number + 3) / 4);
            default -> String.valueOf(number);
        };
    }

    /** Word doubles the letter after z: aa, bb, cc. */
    private static String letters(int number) {
        return number < 1 || number > 30 * LETTERS
                ? String.valueOf(number)
                : Character.toString('a' + (number - 1) % LETTERS).repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 4_000) {
            return String.valueOf(number);
        }
        var text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN.get(i));
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }

    private static String suffix(int number) {
        if (number % 100 >= 11 && number % 100 <= 13) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String cardinal(int number) {
        if (number < 1 || number > 99) {
            return String.valueOf(number);
        }
        return number < 20
                ? ONES.get(number)
                : TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + ONES.get(number % 10));
    }

    private static String ordinal(int number) {
        if (number < 1 || number > 99) {
            return number + suffix(number);
        }
        if (number < ORDINALS.size()) {
            return ORDINALS.get(number);
        }
        if (number < 20) {
            return ONES.get(number) + "th";
        }
        return number % 10 == 0
                ? TENS.get(number / 10).replaceFirst("y$", "ieth")
                : TENS.get(number / 10) + "-" + ordinal(number % 10);
    }

    private static String first(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}

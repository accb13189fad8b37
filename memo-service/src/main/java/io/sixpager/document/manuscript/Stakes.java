package io.sixpager.document.manuscript;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The money and the dates a memo names, in order. */
public final class Stakes {

    private static final String AMOUNT =
            "[+-]?\\d(?:[\\d.,]*\\d)?(?:\\s?(?:k|m|mn|bn|b|thousand|million|billion|trillion)\\b)?";
    private static final String MINUS = "(?<![\\w)])[-\u2212\u2013]";
    private static final String CODES = "usd|eur|gbp|chf|jpy|cny|inr|cad|aud|sek|nok|dkk|pln";
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String SUM = "(?:\\p{Sc}\\s?" + AMOUNT
            + "|\\b(?:" + CODES + ")\\s?" + AMOUNT
            + "|" + AMOUNT + "\\s?(?:\\p{Sc}|(?:" + CODES + "|dollars?|euros?|pounds?|yen|cents?)\\b))";
    public static final Pattern MONEY = negativeOr(SUM, SUM);

    /** Numbers with their sign: accountants put one below zero in brackets, where others put a year. */
    public static final Pattern SIGNED = negativeOr(
            "(?!(?:19|20)\\d\\d\\s?\\))\\p{Sc}?\\s?\\d(?:[\\d.,]*\\d)?\\s?(?:%|\\p{L}{1,8})?",
            "\\p{Sc}?\\d(?:[\\d.,]*\\d)?");

    public static final String DATE = "\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b"
            + "|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "\\b(?:,?\\s+\\d{4})?"
            + "|\\b" + MONTH + "\\.?\\s+\\d{1,4}(?:st|nd|rd|th)?\\b(?:,?\\s+\\d{4})?"
            + "|\\bq[1-4]\\b(?:\\s+\\d{4})?";
    private static final Pattern STAKE = Pattern.compile(MONEY.pattern() + "|" + DATE, Pattern.CASE_INSENSITIVE);

    private Stakes() {}

    private static Pattern negativeOr(String bracketed, String number) {
        return Pattern.compile("\\(\\s?" + bracketed + "\\s?\\)|(?:" + MINUS + ")?" + number, Pattern.CASE_INSENSITIVE);
    }

    /** Whether a number that {@link #SIGNED} found is below zero. */
    public static boolean isNegative(String number) {
        return "(-\u2212\u2013".indexOf(number.charAt(0)) >= 0;
    }

    static List<String> of(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .map(TextBlock::text)
                .filter(text -> text.chars().anyMatch(Character::isDigit))
                .flatMap(text -> STAKE.matcher(text).results())
                .map(MatchResult::group)
                .map(stake -> stake.replaceAll("\\s+", " "))
                .toList();
    }
}

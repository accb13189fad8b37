package io.sixpager.document.manuscript;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The money and the dates a memo names, in order. */
public final class Stakes {

    private static final String AMOUNT =
            "[+-]?\\d[\\d.,]*(?:\\s?(?:k|m|mn|bn|b|thousand|million|billion|trillion)\\b)?";
    private static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    public static final Pattern MONEY = Pattern.compile(
            "[$€£¥]\\s?" + AMOUNT
                    + "|\\b(?:usd|eur|gbp|chf|jpy)\\s?" + AMOUNT
                    + "|" + AMOUNT
                    + "\\s?(?:[$€£¥]|usd\\b|eur\\b|gbp\\b|chf\\b|jpy\\b|dollars?\\b|euros?\\b|pounds?\\b|cents?\\b)",
            Pattern.CASE_INSENSITIVE);
    public static final String DATE = "\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b"
            + "|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "\\b(?:,?\\s+\\d{4})?"
            + "|\\b" + MONTH + "\\.?\\s+\\d{1,4}(?:st|nd|rd|th)?\\b(?:,?\\s+\\d{4})?"
            + "|\\bq[1-4]\\b(?:\\s+\\d{4})?";
    private static final Pattern STAKE = Pattern.compile(MONEY.pattern() + "|" + DATE, Pattern.CASE_INSENSITIVE);

    private Stakes() {}

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

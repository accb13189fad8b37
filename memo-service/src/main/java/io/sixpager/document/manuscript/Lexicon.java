package io.sixpager.document.manuscript;

import io.sixpager.document.manuscript.Wording.Word;
import io.sixpager.document.text.Token;
import java.util.Locale;
import java.util.Set;

/** Which words can carry a decision: a change of one of these is never a typo. */
public final class Lexicon {

    private static final Set<String> SMALL_WORDS = words("""
            a an the of to in on at for and that which is are was were be been has have had as by with it its
            this these also so then do does
            """);
    private static final String SMALL_MARKS = ",.;:'\"’‘“”–—-()!";
    private static final Set<String> NEGATIONS = words("""
            no not never without none nor neither cannot nothing nobody nowhere non un hardly barely unless
            except against lack fail fails failed
            """);
    private static final Set<String> FORCE = words("""
            may might can could shall should will would must all any some each every only least most more less
            few fewer many before after until since over under above below if or but both either half double
            twice once yes now within own he she they we you our your their
            """);
    private static final Set<String> DATES = words("""
            january february march april may june july august september october november december jan feb mar
            apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday today
            tomorrow yesterday spring summer autumn fall winter quarter quarters quarterly
            """);
    private static final Set<String> UNITS = words("""
            second seconds minute minutes hour hours hourly day days daily week weeks weekly month months
            monthly year years yearly annual annually percent per cent cents dollar dollars euro euros pound
            pounds yen usd eur gbp chf jpy thousand thousands million millions billion billions trillion bn mn m
            k ms s h kb mb gb tb pb kib mib gib tib kg g t km cm mm mile miles meter meters ton tons byte bytes
            bit bits kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes request
            requests point points
            """);
    private static final Set<String> NUMBERS = words("""
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
            sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
            hundreds dozen first third fourth fifth sixth seventh eighth ninth tenth fraction thirds tenfold
            """);

    private static final Set<String> CURRENCIES = words("""
            usd eur gbp chf jpy cny inr cad aud sek nok dkk pln dollar dollars euro euros pound pounds yen cent
            cents
            """);

    private Lexicon() {}

    public static boolean isSmall(Token token) {
        return switch (token.kind()) {
            case WORD -> SMALL_WORDS.contains(token.text()) && token.key().equals(token.text());
            case MARK -> SMALL_MARKS.contains(token.text()) && token.key().equals(token.text());
            case SPACE, LINE_BREAK -> true;
            case IMAGE, NOTE -> false;
        };
    }

    public static boolean isProtected(Word word) {
        var text = word.token().text();
        var lower = text.toLowerCase(Locale.ROOT);
        return !word.token().key().equals(text)
                || text.codePoints().anyMatch(Character::isDigit)
                || isName(text, word.startsSentence())
                || isNegation(word.token())
                || FORCE.contains(lower)
                || DATES.contains(lower)
                || isUnit(text);
    }

    public static boolean isNegation(Token token) {
        var lower = token.text().toLowerCase(Locale.ROOT);
        return lower.endsWith("n't") || lower.endsWith("n’t") || NEGATIONS.contains(lower);
    }

    static boolean isUnit(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return UNITS.contains(lower) || NUMBERS.contains(lower);
    }

    /** A sign, a code or a word for money of one kind. */
    public static boolean isCurrency(Token token) {
        return CURRENCIES.contains(token.text().toLowerCase(Locale.ROOT))
                || token.text().codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    public static boolean isNumber(Token token) {
        return token.text().codePoints().anyMatch(Character::isDigit)
                || NUMBERS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** A year, or a month or weekday with its capital letter: "may" is a permission. */
    public static boolean isDate(Token token) {
        var text = token.text();
        return DATES.contains(text.toLowerCase(Locale.ROOT)) && Character.isUpperCase(text.codePointAt(0))
                || text.length() == 4
                        && (text.startsWith("19") || text.startsWith("20"))
                        && text.chars().allMatch(Character::isDigit);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    private static boolean isName(String text, boolean startsSentence) {
        return text.codePoints().skip(startsSentence ? 1 : 0).anyMatch(Character::isUpperCase);
    }
}

package io.sixpager.hostile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that a revision may have, or nearly, and that become far more than they are when they are set. */
public final class HostileTexts {

    private static final int LONGEST_WORD = 1_900;
    private static final int LARGEST = 490_000;
    private static final String MARKS = "\u0301\u0323\u0331\u20dd\u0489\u0654\u064b\u0e47\u3099";
    private static final String BLANKS = "\u00a0\u2003\u2007\u202f\u3000\u200b\u2060\u00ad";
    private static final String ESCAPED = "&<>\"'";
    private static final List<String> SCRIPTS = List.of(
            "word",
            "λόγος",
            "слово",
            "كلمة",
            "מילה",
            "文字化け",
            "말",
            "शब्द",
            "คำ",
            "👩‍👩‍👧‍👦",
            "𝔘𝔫𝔦",
            "\ue000",
            "ﷺ");

    private final Random random;

    public HostileTexts(Random random) {
        this.random = random;
    }

    public String next() {
        return switch (random.nextInt(14)) {
            case 0 -> links(upTo(18_000));
            case 1 -> shuffled(upTo(4_900));
            case 2 -> code(upTo(19_000), 1 + upTo(20));
            case 3 -> code(1 + upTo(25), 19_000);
            case 4 -> runs(oneOf(MARKS), upTo(72_000));
            case 5 -> runs(oneOf(BLANKS), upTo(72_000));
            case 6 -> runs(oneOf(ESCAPED), upTo(120_000));
            case 7 -> prose(upTo(LARGEST));
            case 8 -> nested(1 + upTo(23), upTo(400));
            case 9 -> table(2 + upTo(28), upTo(300));
            case 10 -> notes(upTo(1_500));
            case 11 -> emphasis(upTo(20_000));
            case 12 -> headings(upTo(4_000));
            default -> anything(upTo(60_000));
        };
    }

    public static String links(int count) {
        return repeated(count, 900, _ -> "[a](#b) ");
    }

    public static String shuffled(int count) {
        return ordered(count, new Random(5));
    }

    public static String ordered(int count, Random random) {
        var words = new ArrayList<>(
                IntStream.range(0, count).mapToObj(i -> Integer.toString(i, 36)).toList());
        Collections.shuffle(words, random);
        return String.join("\n\n", words);
    }

    /** One block of so many lines, each of about so many characters. */
    public static String code(int lines, int length) {
        var line = "x".repeat(7) + " ";
        return "```\n"
                + IntStream.range(0, lines)
                        .mapToObj(i -> Integer.toString(i, 36) + line.repeat(Math.max(1, length / line.length())))
                        .collect(Collectors.joining("\n"))
                + "\n```";
    }

    /** One character again and again, in words that are just short enough. */
    public static String runs(String character, int count) {
        return repeated(count, 19_000, i -> i % LONGEST_WORD == LONGEST_WORD - 1 ? character + " a" : character);
    }

    public static String prose(int length) {
        return repeated(length / 10, 1_500, i -> Integer.toString(i * 7_919, 36) + " costs, ");
    }

    private static String nested(int depth, int items) {
        return IntStream.range(0, items)
                .mapToObj(i -> (i % 2 == 0 ? ">" : "- ").repeat(depth) + " item " + i)
                .collect(Collectors.joining("\n\n"));
    }

    private String table(int columns, int rows) {
        var row = "|"
                + IntStream.range(0, columns)
                        .mapToObj(_ -> SCRIPTS.get(random.nextInt(SCRIPTS.size())))
                        .collect(Collectors.joining("|"))
                + "|\n";
        return row + "|-".repeat(columns) + "|\n" + row.repeat(Math.min(rows, 4_500 / columns));
    }

    private static String notes(int count) {
        return repeated(count, 400, i -> "a[^" + i + "] ") + "\n\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> "[^" + i + "]: note\n")
                        .collect(Collectors.joining("\n"));
    }

    private static String emphasis(int count) {
        return repeated(count, 2_000, i -> i % 3 == 0 ? "**b** " : i % 3 == 1 ? "*i* " : "`c` ");
    }

    private static String headings(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "#".repeat(1 + i % 6) + " " + i)
                .collect(Collectors.joining("\n\n"));
    }

    private String anything(int count) {
        return repeated(count / 4, 2_000, _ -> SCRIPTS.get(random.nextInt(SCRIPTS.size())) + " ");
    }

    /** In paragraphs of so many pieces. */
    private static String repeated(int count, int paragraph, IntFunction<String> piece) {
        var text = new StringBuilder("a");
        for (int i = 0; i < count && text.length() < LARGEST; i++) {
            text.append(piece.apply(i)).append(i % paragraph == paragraph - 1 ? "\n\n" : "");
        }
        return text.toString();
    }

    private String oneOf(String characters) {
        return String.valueOf(characters.charAt(random.nextInt(characters.length())));
    }

    private int upTo(int most) {
        return random.nextInt(most);
    }
}

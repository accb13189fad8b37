package io.sixpager.document.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Edits blocks of Markdown as authors do; what was marked goes with its words. */
final class Revising {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\d`\\[(/$.:-])\\p{L}{2,}(?![\\p{L}\\d`\\](/:])");
    private static final Pattern MARKED_WORD = Pattern.compile("(" + WORD + ")([\uE000-\uEFFF]*)");
    private static final Pattern NUMBER = Pattern.compile("(?<=[ $])\\d[\\d.,]*(?=[ %;])");
    private static final Pattern SENTENCE =
            Pattern.compile("(?s)(?:^|(?<=[.!?] ))[\uE000-\uEFFF]*\\p{Lu}.{20,}?[.!?][\uE000-\uEFFF]*(?: |$)");

    private final Random random;
    private final List<String> donors;
    private final List<String> vocabulary;

    /** Texts of others bring words and sentences that are new. */
    Revising(Random random, String donor) {
        this.random = random;
        donors = Arrays.stream(donor.split("\n\n+", -1))
                .filter(Revising::isProse)
                .toList();
        vocabulary = WORD.matcher(donor).results().map(found -> found.group()).toList();
    }

    static List<String> blocks(String markdown) {
        return new ArrayList<>(Arrays.asList(markdown.strip().split("\n\n+(?! )", -1)));
    }

    static boolean isProse(String block) {
        if (block.isBlank()) {
            return false;
        }
        var plain = MarkedText.strip(block);
        return Character.isUpperCase(plain.codePointAt(0)) && plain.length() > 120 && !plain.contains("```");
    }

    static boolean isTable(String block) {
        return block.startsWith("|") && block.lines().count() > 4;
    }

    static boolean isList(String block) {
        return block.startsWith("- ")
                && block.lines().filter(line -> line.startsWith("- ")).count() > 2;
    }

    static boolean isHeading(String block) {
        return block.startsWith("##");
    }

    String donated() {
        return donors.get(random.nextInt(donors.size()));
    }

    /** Replaces, inserts or leaves out so many of a hundred words. */
    String reworded(String block, int percent) {
        return MARKED_WORD.matcher(block).replaceAll(found -> {
            if (random.nextInt(100) >= percent) {
                return found.group();
            }
            return switch (random.nextInt(4)) {
                case 0 -> found.group() + " " + word();
                case 1 -> (block.startsWith("|") ? word() : "") + found.group(2);
                default -> word() + found.group(2);
            };
        });
    }

    private String word() {
        return vocabulary.get(random.nextInt(vocabulary.size()));
    }

    /** Letters swapped and doubled, and capitals lost. */
    String misspelled(String block, int percent) {
        return WORD.matcher(block).replaceAll(found -> {
            var word = found.group();
            if (word.length() < 5 || random.nextInt(100) >= percent) {
                return word;
            }
            int at = 1 + random.nextInt(word.length() - 3);
            return random.nextBoolean()
                    ? word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2)
                    : word.substring(0, at) + word.charAt(at) + word.substring(at);
        });
    }

    /** Another number for each. */
    String recounted(String block) {
        return NUMBER.matcher(block).replaceAll(_ -> String.valueOf(2 + random.nextInt(900)));
    }

    String split(String block) {
        var ends = Pattern.compile("(?<=[.!?][\uE000-\uEFFF]{0,4}) ")
                .matcher(block)
                .results()
                .toList();
        if (ends.isEmpty()) {
            return block;
        }
        int at = ends.get(random.nextInt(ends.size())).start();
        return block.substring(0, at) + "\n\n" + block.substring(at + 1);
    }

    /** A sentence without which the block is the second of both. */
    String[] parted(String block) {
        var sentences = SENTENCE.matcher(block).results().toList();
        if (sentences.size() < 2) {
            return new String[] {"", block};
        }
        var one = sentences.get(random.nextInt(sentences.size()));
        return new String[] {one.group().strip(), (block.substring(0, one.start()) + block.substring(one.end())).strip()
        };
    }

    /** Puts a sentence between two others. */
    String with(String sentence, String block) {
        var places = SENTENCE.matcher(block).results().toList();
        if (places.isEmpty()) {
            return block + " " + sentence;
        }
        int at = places.get(random.nextInt(places.size())).start();
        return block.substring(0, at) + sentence + " " + block.substring(at);
    }

    /** The same words as another kind of block. */
    String retyped(String block) {
        if (isList(block)) {
            return random.nextBoolean()
                    ? block.replaceAll("(?m)^- ", "1. ")
                    : block.replaceAll("\n(?=- )", "\n\n").replaceAll("(?m)^- ", "");
        }
        if (isHeading(block)) {
            return random.nextBoolean() ? "#" + block : "**" + block.replaceFirst("^#+ ", "") + "**";
        }
        var line = block.replace("\n", " ");
        return random.nextBoolean() ? "- " + line : "> " + line;
    }

    /** Rows of a table or items of a list, of which one is moved, taken out or put in. */
    String regrouped(String block, int how) {
        var lines = new ArrayList<>(isTable(block) ? block.lines().toList() : List.of(block.split("\n(?=- )", -1)));
        int head = isTable(block) ? 2 : 0;
        int at = head + random.nextInt(lines.size() - head);
        switch (how) {
            case 0 -> lines.add(head + random.nextInt(lines.size() - head), lines.remove(at));
            case 1 -> lines.remove(at);
            case 2 ->
                lines.add(
                        at,
                        isTable(block) ? row(lines.get(head)) : "- " + donated().replace("\n", " "));
            default -> Collections.shuffle(lines.subList(head, lines.size()), random);
        }
        return String.join("\n", lines);
    }

    private String row(String like) {
        var row = new StringBuilder("|");
        IntStream.range(1, (int) like.chars().filter(c -> c == '|').count())
                .forEach(_ -> row.append(' ')
                        .append(word())
                        .append(' ')
                        .append(random.nextInt(900))
                        .append(" |"));
        return row.toString();
    }
}

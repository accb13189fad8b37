package io.sixpager.document.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Marks a few passages of a piece of Markdown, of every kind that it has. */
final class Marking {

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\d`\\[(/$.-])\\p{L}[\\p{L}’']*(?![\\p{L}\\d`\\]/])");
    private static final Pattern NUMBER = Pattern.compile("(?<=[ $])\\d[\\d.,]*\\d?(?=[ %;])");
    private static final Pattern SENTENCE = Pattern.compile("(?:^|(?<=[.!?] ))\\p{Lu}[^.!?|]{20,}[.!?](?= |$|\\n)");
    private static final Pattern CELL = Pattern.compile("(?<=\\| )[^|\\s-](?:[^|]*[^|\\s])?(?= +\\|)");
    private static final Pattern ITEM = Pattern.compile("(?m)(?<=^(?:- |\\d\\. )).*[^\\s]$");
    private static final Pattern HEADING = Pattern.compile("(?<=^#{1,6} (?:\\d{1,2}\\. )?)\\p{L}.*[^\\s]$");
    private static final Pattern CAPTION = Pattern.compile("(?<=!\\[)[^\\]]+(?=\\])");
    private static final Pattern NOTE = Pattern.compile("(?<=^\\[\\^[\\w-]{1,20}\\]: ).*[^\\s]");

    private final Random random;
    private final List<String> kinds = new ArrayList<>();
    private final StringBuilder[] blocks;

    Marking(Random random, String... blocks) {
        this.random = random;
        this.blocks = new StringBuilder[blocks.length];
        for (int i = 0; i < blocks.length; i++) {
            this.blocks[i] = new StringBuilder(blocks[i]);
        }
    }

    String block(int index) {
        return blocks[index].toString();
    }

    /** The kinds of the passages in the order of their numbers. */
    List<String> kinds() {
        return kinds;
    }

    Marking mark() {
        for (var block : blocks) {
            whole(block, SENTENCE, "sentence");
            whole(block, CELL, "cell");
            whole(block, ITEM, "item");
            whole(block, HEADING, "heading");
            whole(block, CAPTION, "caption");
            whole(block, NOTE, "note");
            whole(block, NUMBER, "number");
            words(block, 1, "word");
            words(block, 3 + random.nextInt(4), "phrase");
        }
        if (blocks.length > 1) {
            across(blocks[0], blocks[1]);
        }
        return this;
    }

    private void whole(StringBuilder block, Pattern pattern, String kind) {
        var found = matches(block, pattern);
        if (!found.isEmpty()) {
            var one = found.get(random.nextInt(found.size()));
            mark(block, one.start(), one.end(), kind);
        }
    }

    private void words(StringBuilder block, int count, String kind) {
        var words = matches(block, WORD);
        if (words.size() < count || block.indexOf("](") >= 0) {
            return;
        }
        int at = random.nextInt(words.size() - count + 1);
        int start = words.get(at).start();
        int end = words.get(at + count - 1).end();
        if (count == 1 || block.substring(start, end).matches("[\\p{L}’',;\\s\uE000-\uEFFF]+")) {
            mark(block, start, end, kind);
        }
    }

    /** From the last words of one block to the first of the next. */
    private void across(StringBuilder block, StringBuilder next) {
        var words = matches(block, WORD);
        var others = matches(next, WORD);
        if (words.size() > 8 && others.size() > 8) {
            int passage = kinds.size();
            block.insert(words.get(words.size() - 2 - random.nextInt(6)).start(), MarkedText.open(passage));
            next.insert(others.get(1 + random.nextInt(6)).end(), MarkedText.close(passage));
            kinds.add("blocks");
        }
    }

    private void mark(StringBuilder block, int start, int end, String kind) {
        block.insert(end, MarkedText.close(kinds.size()));
        block.insert(start, MarkedText.open(kinds.size()));
        kinds.add(kind);
    }

    static List<MatchResult> matches(CharSequence block, Pattern pattern) {
        return pattern.matcher(block).results().toList();
    }
}

package io.sixpager.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Pairs of texts: neighbours of a history, distant ones, and texts with seeded random edits. */
public final class RedlineExamples {

    public record TextPair(CanonicalText from, CanonicalText to) {}

    private static final Path AWS = Path.of("src/main/resources/cases/aws");

    private static final List<CanonicalText> TEXTS = IntStream.rangeClosed(1, 31)
            .mapToObj(revision -> read(AWS.resolve("rev-%02d.md".formatted(revision))))
            .map(CanonicalText::of)
            .toList();

    private RedlineExamples() {}

    /** The thirty-one revisions that come with the product. */
    public static List<CanonicalText> aws() {
        return TEXTS;
    }

    /** Neighbours, and the first and the last in both directions. */
    public static List<TextPair> pairs(List<CanonicalText> texts) {
        var pairs = new ArrayList<TextPair>();
        for (int i = 1; i < texts.size(); i++) {
            pairs.add(new TextPair(texts.get(i - 1), texts.get(i)));
        }
        pairs.add(new TextPair(texts.getFirst(), texts.getLast()));
        pairs.add(new TextPair(texts.getLast(), texts.getFirst()));
        return pairs;
    }

    public static List<TextPair> pairs() {
        var pairs = pairs(aws());
        for (int seed = 0; seed < 60; seed++) {
            pairs.add(new TextPair(CanonicalText.of(Samples.EVERYTHING), edited(Samples.EVERYTHING, seed)));
            pairs.add(new TextPair(CanonicalText.of(Samples.EVERYTHING), rearranged(Samples.EVERYTHING, seed)));
        }
        return pairs;
    }

    public static CanonicalText edited(String markdown, long seed) {
        return acceptable(withEdits(markdown, seed), markdown);
    }

    private static String withEdits(String markdown, long seed) {
        var random = new Random(seed);
        var text = new StringBuilder(markdown);
        var pieces = List.of("new ", "*", "\n\n", " words here ", "| ", "- ", "> ", "[^note]", "`", "12", "\n", "# ");
        for (int i = random.nextInt(12); i >= 0; i--) {
            int at = random.nextInt(text.length());
            if (random.nextBoolean()) {
                text.insert(at, pieces.get(random.nextInt(pieces.size())));
            } else {
                text.delete(at, Math.min(text.length() - 1, at + random.nextInt(40)));
            }
        }
        return text.toString();
    }

    static CanonicalText acceptable(String edited, String otherwise) {
        return acceptable(edited).orElseGet(() -> CanonicalText.of(otherwise));
    }

    /** Nothing if random edits have given a row of a table more cells than its head. */
    private static Optional<CanonicalText> acceptable(String edited) {
        try {
            return Optional.of(CanonicalText.of(edited));
        } catch (UnacceptableText refused) {
            return Optional.empty();
        }
    }

    /** Blocks moved, divided and joined, and a few words edited in between. */
    public static CanonicalText rearranged(String markdown, long seed) {
        var random = new Random(seed);
        var blocks = new ArrayList<>(Arrays.asList(markdown.split("\n\n+")));
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            int at = random.nextInt(blocks.size());
            switch (random.nextInt(4)) {
                case 0 -> blocks.add(random.nextInt(blocks.size()), blocks.remove(at));
                case 1 -> blocks.set(at, blocks.get(at).replaceFirst("\\. ", ".\n\n"));
                case 2 -> {
                    if (at > 0) {
                        blocks.set(at - 1, blocks.get(at - 1) + " " + blocks.remove(at));
                    }
                }
                default -> {
                    var block = blocks.get(at);
                    acceptable(withEdits(block + (block.contains("|") ? "" : " and"), random.nextLong()))
                            .ifPresent(text -> blocks.set(at, text.markdown()));
                }
            }
        }
        return acceptable(String.join("\n\n", blocks), markdown);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

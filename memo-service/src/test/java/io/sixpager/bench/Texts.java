package io.sixpager.bench;

import io.sixpager.document.CanonicalText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Six-page prose in 31 revisions: a real proposal's history where it is at hand, else the texts of the AWS case. */
final class Texts {
    static final int REVISIONS = 31;
    private static final int SHORTEST_LINE = 50;

    private final List<String> bases = new ArrayList<>();

    Texts() {
        var corpus = Path.of("../shared/corpus/se-0117");
        var folder = Files.isDirectory(corpus) ? corpus : Path.of("memo-service/src/main/resources/cases/aws");
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                bases.add(CanonicalText.of(Files.readString(file)).markdown());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Revision {@code revision} of proposal {@code memo}; no two of them are the same text. */
    String of(long memo, int revision) {
        var base = bases.get(Math.min(revision, bases.size()) - 1);
        var end = base.indexOf("\n\n", firstProse(base));
        var sentence = "\nThis is draft %03d of proposal %04d.".formatted(revision, memo);
        return base.substring(0, end) + sentence + base.substring(end);
    }

    private static int firstProse(String text) {
        var at = 0;
        while (!Character.isLetter(text.charAt(at)) || text.indexOf('\n', at) - at < SHORTEST_LINE) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
    }
}

package io.sixpager.exchange.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Markdown with everything in everything, as deep as somebody would go. */
final class RandomTexts {

    private RandomTexts() {}

    static Arbitrary<String> texts() {
        return blocks(2).map(text -> text + "\n\n[^n]: A note with *stress*.\n\n[^m]: Another\n\n    - in two parts\n");
    }

    private static Arbitrary<String> blocks(int depth) {
        return block(depth).list().ofMinSize(1).ofMaxSize(5).map(list -> String.join("\n\n", list));
    }

    private static Arbitrary<String> block(int depth) {
        var flat = Arbitraries.frequencyOf(
                Tuple.of(6, paragraph()),
                Tuple.of(
                        2,
                        Combinators.combine(Arbitraries.integers().between(1, 6), line())
                                .as((level, text) -> "#".repeat(level) + " " + text)),
                Tuple.of(1, Arbitraries.of("```\ncode *as is*\n\tindented\n\nend\n```", "    four spaces")),
                Tuple.of(1, Arbitraries.just("***")),
                Tuple.of(1, table()));
        if (depth == 0) {
            return flat;
        }
        var inner = blocks(depth - 1);
        return Arbitraries.frequencyOf(
                Tuple.of(6, flat),
                Tuple.of(1, inner.map(text -> prefixed(text, "> ", "> "))),
                Tuple.of(2, items(inner, "- ")),
                Tuple.of(1, items(inner, "7. ")),
                Tuple.of(2, items(line(), "- ").map(text -> text.replace("\n\n", "\n"))));
    }

    private static Arbitrary<String> items(Arbitrary<String> content, String marker) {
        return content.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(list -> list.stream()
                        .map(text -> prefixed(text, marker, " ".repeat(marker.length())))
                        .collect(Collectors.joining("\n\n")));
    }

    private static String prefixed(String text, String first, String rest) {
        var lines = Arrays.stream(text.split("\n", -1))
                .map(line -> (rest + line).stripTrailing())
                .collect(Collectors.joining("\n"));
        return first + lines.substring(Math.min(rest.length(), lines.length()));
    }

    private static Arbitrary<String> paragraph() {
        return line().list().ofMinSize(1).ofMaxSize(3).map(lines -> String.join("\n", lines));
    }

    private static Arbitrary<String> line() {
        return Arbitraries.of(
                        "plain words",
                        "*stress*",
                        "**force**",
                        "***both***",
                        "`code`",
                        "[a link](https://example.com/a?b=c)",
                        "[*stressed* link](other.md)",
                        "![a picture](https://example.com/x.png)",
                        "![](x.png)",
                        "note[^n]",
                        "note[^m] and[^n]",
                        "a\\*b\\_c\\[d\\]\\`e",
                        "1\\. not a list",
                        "\\- nor this",
                        "\\# nor that",
                        "\\+ nor + this",
                        "AT&T &amp;amp; <b>raw</b>",
                        "snake_case_word",
                        "2 * 3 * 4",
                        "**Note:** a *“quoted”* word",
                        "x**y**z",
                        "tail\\\nafter a break",
                        "5 < 6 > 4",
                        "a | b",
                        "ends with \\\\",
                        "été ½ 中文 🎉",
                        "**bold *and both***",
                        "*it **and both***",
                        "http://example.com",
                        "\\> not quoted",
                        "\\~~~ \\=== \\:-- ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(list -> String.join(" ", list));
    }

    private static Arbitrary<String> table() {
        var cell = Arbitraries.of(
                "one", "*two*", "`x\\|y`", "", "**a**<br>b", "[l](https://e.example)", "note[^n]", "1 \\| 2");
        return cell.list().ofSize(9).map(RandomTexts::table);
    }

    private static String table(List<String> cells) {
        var text = new StringBuilder();
        for (int row = 0; row < 3; row++) {
            text.append("| ")
                    .append(String.join(" | ", cells.subList(row * 3, row * 3 + 3)))
                    .append(" |\n");
            if (row == 0) {
                text.append("|---|:--|--:|\n");
            }
        }
        return text.toString().stripTrailing();
    }
}

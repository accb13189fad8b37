package io.sixpager.discussion.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a comment says, it can be shown, and runs nothing. */
class CommentPagesTest {

    private final CommentPages pages = new CommentPages();

    @Test
    void showsASmallMarkdown() {
        assertThat(pages.of("*Why*?\n\n- a [link](https://example.org)\n\n> quoted"))
                .contains("<em>Why</em>", "<li>", "href=\"https://example.org\"", "<blockquote>");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "<script>alert(1)</script>",
                "[a](javascript:alert(1))",
                "![a](/api/figures/" + "0".repeat(64) + ")",
                "<img src=x onerror=alert(1)>",
                "> ".repeat(4_900) + "a",
                "[".repeat(9_900),
                "*a ".repeat(3_300),
                "- ".repeat(4_900) + "a",
                "|".repeat(4_900) + "\n" + "|-".repeat(2_500),
                "a|b\n-|-\n" + "a|b\n".repeat(2_400),
                "&".repeat(9_900),
                "[^1]\n\n[^1]: " + "a ".repeat(2_000),
                "\u00a0".repeat(9_000) + "a",
                "```\n" + "x".repeat(9_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void showsWhateverSomebodyWrites(String words) {
        assertThat(pages.of(words))
                .isNotEmpty()
                .doesNotContainIgnoringCase("<script", "<img", "href=\"javascript:", "data-block=\"1\"");
    }
}

package io.sixpager.exchange.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.exchange.markdown.MarkdownOutput;
import io.sixpager.exchange.model.Part.Code;
import io.sixpager.exchange.model.Part.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody sees does not come in with a file; what turned the words around it is told. */
class HiddenCharactersTest {

    private final List<String> notes = new ArrayList<>();

    private String markdown(Part.Content... contents) {
        var body = List.of(contents).stream()
                .map(content -> new Part(List.of(), content))
                .toList();
        return MarkdownOutput.of(new ImportedText(body, new LinkedHashMap<>()), notes::add)
                .markdown();
    }

    private static Prose prose(String text) {
        return new Prose(0, List.of(new Span.Words(text, CharacterFormat.PLAIN)));
    }

    @Test
    void whatTurnsTheDirectionIsLeftOutAndTold() {
        assertThat(markdown(prose("We pay \u202E059\u202C euros."))).isEqualTo("We pay 059 euros.\n");
        assertThat(notes)
                .containsExactly("Characters that turn the direction of writing were left out: “We pay 059 euros.”.");
    }

    @Test
    void whatLeavesNoTraceIsNotWorthALine() {
        assertThat(markdown(prose("Four mil\u00ADlion\u200B euros."), new Code("a\u2060b")))
                .isEqualTo("Four million euros.\n\n```\nab\n```\n");
        assertThat(notes).isEmpty();
    }
}

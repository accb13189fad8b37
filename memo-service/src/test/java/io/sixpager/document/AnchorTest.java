package io.sixpager.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An anchor is made of words that stand in its text, and of nothing else. */
class AnchorTest {

    private static final ReadText TEXT = ReadText.of(CanonicalText.of("""
        # Storage

        We ask for a *founding* team.

        - One owner
          - and a deputy

        | Year | Cost |
        |------|------|
        | 2003 | $7 million |

        It counts.[^a] 😀 Yes.

        [^a]: By the meter.
        """));

    @Test
    void quotesItsWordsAndSixtyFourCharactersAround() {
        var anchor = Anchor.of(3, TEXT, Span.within("2", 13, 21));
        assertThat(anchor.quote()).isEqualTo("founding");
        assertThat(anchor.before()).isEqualTo("Storage\nWe ask for a ");
        assertThat(anchor.after()).hasSize(64).startsWith(" team.\nOne owner\nand a deputy\nYear\nCost\n2003");
        assertThat(anchor.revision()).isEqualTo(3);
        assertThat(anchor.contentHash()).isEqualTo(TEXT.text().hash());
    }

    @Test
    void reachesCellsItemsWithinItemsAndNotes() {
        assertThat(Anchor.words(TEXT, Span.within("4", 0, 12))).isEqualTo("and a deputy");
        assertThat(Anchor.words(TEXT, Span.within("5.2.2", 0, 2))).isEqualTo("$7");
        assertThat(Anchor.words(TEXT, Span.within("7", 0, 12))).isEqualTo("By the meter");
    }

    @Test
    void mayRunOverBlocks() {
        var parts = List.of(Span.within("2", 22, 27), Span.within("3", 0, 9), Span.within("4", 0, 3));
        assertThat(Anchor.words(TEXT, Span.over(parts))).isEqualTo("team.\nOne owner\nand");
    }

    @Test
    void isMadeOfWordsThatStandThereOnce() {
        var anchor = Anchor.quoting(3, TEXT, " ask for a\nfounding  team ");
        assertThat(anchor.span()).isEqualTo(Span.within("2", 3, 26));
        assertThat(Anchor.quoting(3, TEXT, "team. One owner").quote()).isEqualTo("team.\nOne owner");
        assertThatThrownBy(() -> Anchor.quoting(3, TEXT, "a funding team"))
                .isInstanceOf(UnacceptablePassage.class)
                .hasMessage("Revision 3 does not say “a funding team”.");
        assertThatThrownBy(() -> Anchor.quoting(3, TEXT, "er"))
                .hasMessage("Revision 3 says this more than once. Quote more, so that one place is left.");
    }

    @Test
    void isMadeOfASelectionThatSawWhatTheTextSays() {
        assertThat(Anchor.of(1, SelectableText.of(TEXT), new Span("5.2.1", 0, "5.2.2", 2), "2003\t$7")
                        .quote())
                .isEqualTo("2003\n$7");
        assertThatThrownBy(() -> Anchor.of(1, SelectableText.of(TEXT), Span.within("2", 13, 21), "funding"))
                .isInstanceOf(UnacceptablePassage.class)
                .hasMessage("The passage changed: the text does not say there what was selected.");
    }

    @Test
    void hasWords() {
        for (var empty : List.of(
                Span.within("2", 4, 4), Span.within("2", 2, 3), new Span("3", 2, "2", 4), Span.within("2", 5, 4))) {
            assertThatThrownBy(() -> Anchor.of(1, TEXT, empty))
                    .isInstanceOf(UnacceptablePassage.class)
                    .hasMessage("The passage has no words. Select at least one.");
        }
    }

    @Test
    void liesInItsText() {
        for (var outside : List.of(
                Span.within("9", 0, 1),
                Span.within("5", 0, 1),
                Span.within("5.3.1", 0, 1),
                Span.within("2", -1, 2),
                Span.within("2", 0, 99),
                Span.within("", 0, 1),
                Span.within("6", 13, 15))) {
            assertThatThrownBy(() -> Anchor.of(1, TEXT, outside))
                    .isInstanceOf(UnacceptablePassage.class)
                    .hasMessage("The passage does not lie in this text.");
        }
    }
}

package io.sixpager.exchange.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.CorpusExamples;
import io.sixpager.document.Samples;
import io.sixpager.document.TextSemantics;
import io.sixpager.exchange.CaseExamples;
import io.sixpager.exchange.docx.DocxFiles;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that goes out as a Word document and comes back is the same text. */
class DocxRoundTripTest {

    static Stream<CanonicalText> everyText() {
        return Stream.of(
                        CaseExamples.texts().stream(),
                        Stream.of(CanonicalText.of(Samples.EVERYTHING)),
                        Samples.STRANGE.stream().map(CanonicalText::of))
                .flatMap(texts -> texts);
    }

    @ParameterizedTest
    @MethodSource("everyText")
    void keepsEveryByte(CanonicalText text) throws IOException {
        assertThat(ReadBack.converted(DocxFiles.of(text)).markdown()).isEqualTo(text.markdown());
    }

    @ParameterizedTest
    @MethodSource("everyText")
    void keepsTheMeaningByItsParagraphsAlone(CanonicalText text) throws IOException {
        assertThat(TextSemantics.of(ReadBack.structural(DocxFiles.of(text)))).isEqualTo(TextSemantics.of(text));
    }

    @Test
    void keepsAPublicProposalWithAllItsRevisions() throws IOException {
        for (var text : CorpusExamples.texts()) {
            var docx = DocxFiles.of(text);
            assertThat(ReadBack.converted(docx).markdown()).isEqualTo(text.markdown());
            assertThat(TextSemantics.of(ReadBack.structural(docx))).isEqualTo(TextSemantics.of(text));
        }
    }

    @Test
    void writesTheSameBytesForTheSameMemo() {
        var text = CanonicalText.of(Samples.EVERYTHING);
        assertThat(DocxFiles.of(text)).isEqualTo(DocxFiles.of(text));
    }
}

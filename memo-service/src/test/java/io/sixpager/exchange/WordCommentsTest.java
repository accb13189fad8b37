package io.sixpager.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.document.Anchor;
import io.sixpager.document.BodyLetters;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.PrintedMemo;
import io.sixpager.document.Quotation;
import io.sixpager.document.ReadText;
import io.sixpager.document.Samples;
import io.sixpager.document.Span;
import io.sixpager.exchange.docx.DocxComment;
import io.sixpager.exchange.docx.DocxComment.Said;
import io.sixpager.exchange.docx.DocxExport;
import io.sixpager.exchange.model.ConversionReport.FileComment;
import io.sixpager.exchange.model.ConversionReport.FileReply;
import io.sixpager.exchange.picture.FigureSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads go along as Word's comments, at the words that they are about, and come back. */
class WordCommentsTest {

    private static final Instant NOON = Instant.parse("2024-03-02T12:00:00Z");
    private static final CanonicalText NEWEST = CaseExamples.texts().getLast();

    private static byte[] written(CanonicalText text, DocxComment... comments) {
        return DocxExport.of(new PrintedMemo("A memo", text, "Memo 1", null), FigureSource.NONE, List.of(comments));
    }

    private static DocxComment on(CanonicalText text, String quote) {
        var span = Quotation.in(ReadText.of(text), quote).getFirst();
        return new DocxComment(
                span,
                List.of(
                        new Said("Rita Retail", NOON, "Who is kept out?\nAnd why?"),
                        new Said("Ada Author", NOON.plusSeconds(60), "Nobody.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Infrastructure",
                "gate one",
                "Storage, in three copies",
                "gigabyte for a month",
                "a margin. When the cost falls, the price falls. Ship what we have run.",
                "Hiring went up and shipping went down. With seventy projects a year",
                "Is it a distraction? It would be"
            })
    void standAtTheirWordsAcrossRunsCellsAndItems(String quote) {
        assertThat(Uploads.convert(written(NEWEST, on(NEWEST, quote))).report().comments())
                .singleElement()
                .satisfies(comment -> assertThat(Quotation.in(ReadText.of(NEWEST), comment.quote()))
                        .isEqualTo(Quotation.in(ReadText.of(NEWEST), quote)));
    }

    @Test
    void comeBackWithAuthorsTimesRepliesAndLines() {
        assertThat(Uploads.convert(written(NEWEST, on(NEWEST, "Finance judges each gate")))
                        .report()
                        .comments())
                .containsExactly(new FileComment(
                        "Rita Retail",
                        "2024-03-02T12:00:00Z",
                        "Who is kept out?\nAnd why?",
                        "Finance judges each gate",
                        "Finance judges each gate",
                        false,
                        List.of(new FileReply("Ada Author", "2024-03-02T12:01:00Z", "Nobody."))));
    }

    @Test
    void anotherReaderFindsThem() throws IOException {
        var file = written(
                NEWEST,
                on(NEWEST, "gate one is met"),
                new DocxComment(null, on(NEWEST, "gate").said()));
        try (var document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getDocComments().getComments())
                    .extracting(XWPFComment::getAuthor, XWPFComment::getText, XWPFComment::getInitials)
                    .hasSize(4)
                    .allSatisfy(comment ->
                            assertThat(comment.toList().get(1).toString()).isNotBlank());
            var body = document.getDocument().getBody().xmlText();
            assertThat(body.split("<w:commentRangeStart ", -1)).hasSize(5);
            assertThat(body.split("<w:commentRangeEnd ", -1)).hasSize(5);
            assertThat(body.split("<w:commentReference ", -1)).hasSize(5);
        }
    }

    static Stream<CanonicalText> texts() {
        return Stream.concat(CaseExamples.texts().stream(), Stream.of(CanonicalText.of(Samples.EVERYTHING)));
    }

    /** Every letter is counted, so that what stands last is found; what stands in a note is about all of it. */
    @ParameterizedTest
    @MethodSource("texts")
    void findTheLastWordsOfEveryText(CanonicalText text) {
        var read = ReadText.of(text);
        var body = BodyLetters.of(read);
        var words = text.markdown().strip().split("[^\\p{L}]+", -1);
        for (int i = words.length - 1; i >= 0; i--) {
            var found = words[i].length() < 3 ? List.<Span>of() : Quotation.in(read, words[i]);
            if (!found.isEmpty() && body.of(found.getFirst()).isPresent()) {
                var comment = new DocxComment(found.getFirst(), List.of(new Said("A", NOON, "Here.")));
                var back = Uploads.convert(written(text, comment))
                        .report()
                        .comments()
                        .getFirst();
                assertThat(back.quote()).isEqualTo(Anchor.words(read, found.getFirst()));
                return;
            }
        }
    }

    @Test
    void leaveTheTextAsItIs() {
        assertThat(Uploads.convert(written(NEWEST, on(NEWEST, "gate one is met")))
                        .markdown())
                .isEqualTo(NEWEST.markdown());
        assertThat(written(NEWEST))
                .isEqualTo(DocxExport.of(new PrintedMemo("A memo", NEWEST, "Memo 1", null), FigureSource.NONE));
    }
}

package io.sixpager.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.exchange.Archives;
import io.sixpager.http.MemoExamples.Example;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What comes out on paper, from the submission to the record of the decision. */
class PaperJourneyTest extends ServiceTest {

    private static final String THAI = "# A name\n\nThe town of ไทย and no other.\n";

    @Test
    void whatCannotBePrintedIsSubmittedOnlyByWhoeverMeansIt() {
        var memo = memos().drafted(false);
        var body = new HashMap<String, Object>(Map.of("baseRevision", 0, "markdown", THAI, "summary", "First"));

        var refused = as("author").post(memo.path("/revisions"), body).expectProblem(422);
        assertThat(refused.at("/detail"))
                .contains("“ไ” (U+0E44), “ท” (U+0E17), “ย” (U+0E22)")
                .endsWith("Change the text, or submit it all the same.");
        assertThat(refused.json().path("unprintable").size()).isEqualTo(1);

        body.put("unprintable", true);
        as("author").post(memo.path("/revisions"), body).expect(201);
    }

    @Test
    void aPreviewSaysWhatCannotBePrinted() {
        var preview =
                as("author").post("/api/preview", Map.of("markdown", THAI)).expect(200);

        assertThat(preview.json().path("unprintable").size()).isEqualTo(1);
    }

    @Test
    void anUndecidedRevisionHasNoRecord() {
        var memo = memos().inReview(false);

        assertThat(as("author").get(memo.path("/revisions/1.md")).expect(200).text())
                .isEqualTo(MemoExamples.TEXT);
        assertThat(as("author").get(memo.path("/revisions/1.html")).expect(200).text())
                .doesNotContain("Record of the decision");
    }

    @Test
    void theRecordOfADecisionGoesWithItsText() throws IOException {
        var memo = decided();

        var pdf = as("author").get(memo.path("/revisions/1.pdf")).expect(200).bytes();
        try (var document = Loader.loadPDF(pdf)) {
            var last = new PDFTextStripper();
            last.setStartPage(document.getNumberOfPages());
            assertThat(last.getText(document))
                    .contains("Record of the decision", "Deferred by", "(@decider)", memo.contentHash(), "Later.")
                    .contains("Gate", "Record 1 / 1");
        }
        var page = as("author").get(memo.path("/revisions/1.html")).expect(200);
        assertThat(page.text()).contains("Record of the decision", memo.contentHash());
        var markdown = as("author").get(memo.path("/revisions/1.md")).expect(200);
        assertThat(markdown.text()).startsWith("---\nsixpager-record:\n").endsWith("---\n\n" + MemoExamples.TEXT);
        var word = as("author").get(memo.path("/revisions/1.docx")).expect(200);
        assertThat(Archives.text(word.bytes(), "word/document.xml")).contains("Record of the decision", "Later.");
    }

    @Test
    void whatComesBackIsTheTextWithoutItsRecord() {
        var memo = decided();

        for (var form : new String[] {"docx", "html", "md"}) {
            var file = as("author").get(memo.path("/revisions/1." + form)).expect(200);
            var back = as("author")
                    .send(
                            "POST",
                            "/api/conversions?name=memo." + form,
                            BodyPublishers.ofByteArray(file.bytes()),
                            "Content-Type",
                            "application/octet-stream")
                    .expect(200);
            assertThat(back.at("/markdown")).as(form).isEqualTo(MemoExamples.TEXT);
        }
    }

    @Test
    void anEarlierDecisionIsPartOfTheRecord() {
        var memo = decided();
        var again = as("author")
                .post(memo.path("/reopening"), Map.of("reason", "A supplier dropped out."))
                .expect(200);
        as("author").get(memo.path("?atLeast=" + again.number("/version"))).expect(200);

        assertThat(new String(
                        as("author")
                                .get(memo.path("/revisions/1.html"))
                                .expect(200)
                                .bytes(),
                        UTF_8))
                .contains("Earlier decisions", "A supplier dropped out.", "not been decided again");
    }

    private Example decided() {
        var memo = memos().inReview(false);
        var decided = as("decider")
                .post(memo.path("/decision"), memo.bound("outcome", "DEFERRED", "rationale", "Later."))
                .expect(200);
        as("author").get(memo.path("?atLeast=" + decided.number("/version"))).expect(200);
        return new Example(memo.id(), decided.number("/version"), 1, memo.contentHash());
    }
}

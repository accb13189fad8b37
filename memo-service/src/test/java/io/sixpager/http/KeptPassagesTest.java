package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sixpager.document.Anchor;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.ReadText;
import io.sixpager.document.Span;
import io.sixpager.http.MemoExamples.Example;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A thread keeps its words through whatever an author does to a text on the way to its next revision. */
class KeptPassagesTest extends ServiceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String MOVED =
            "The meter has been read for six quarters, and no department disputes its bills.";
    private static final String WORDS = "no department disputes its bills";
    private static final String TEXT = """
            # Sell the infrastructure

            ## The ask

            We ask for ten million dollars over two years, of which three are released now.

            ## The price

            The meter has been read for six quarters, and no department disputes its bills.

            A customer pays what an hour costs us, and a reasonable margin on it.

            ## What we do not know

            - Whether a competitor may be among the customers.
            - Who answers the telephone at night.

            | Stage | Dollars |
            | --- | --- |
            | One | 3,000,000 |
            | Two | 7,000,000 |
            """;

    private Example memo = new Example("", 0, 0, "");

    @BeforeEach
    void write() {
        memo = memos().revised(memos().drafted(false), TEXT);
    }

    /** About these words of the first revision. */
    private String ask(String quote) {
        var anchor = Anchor.quoting(1, read(TEXT), quote);
        var span = anchor.span();
        var passage = Map.of(
                "revision",
                1,
                "contentHash",
                memo.contentHash(),
                "span",
                Map.of("block", span.block(), "start", span.start(), "endBlock", span.endBlock(), "end", span.end()),
                "quote",
                quote);
        return as("finance")
                .post(memo.path("/threads"), Map.of("kind", "QUESTION", "words", "Why?", "passage", passage))
                .expect(201)
                .at("/threadId");
    }

    private JsonNode placement(String thread, int revision) {
        return await().atMost(PATIENCE)
                .until(
                        () -> as("retail")
                                .get(memo.path("/threads?revision=" + revision))
                                .expect(200)
                                .json()
                                .path("threads")
                                .valueStream()
                                .filter(each -> each.at("/threadId").asString().equals(thread))
                                .map(each -> each.at("/placement"))
                                .findFirst()
                                .orElseThrow(),
                        placed -> placed.at("/recorded").asBoolean());
    }

    /** What the text says where the words of a thread stand now. */
    private String words(String thread, int revision, String text, String... outcomes) {
        var placed = placement(thread, revision);
        assertThat(placed.at("/outcome").asString()).isIn((Object[]) outcomes);
        var span = placed.at("/span");
        return Anchor.words(
                read(text),
                new Span(
                        span.at("/block").asString(),
                        span.at("/start").asInt(),
                        span.at("/endBlock").asString(),
                        span.at("/end").asInt()));
    }

    private static ReadText read(String text) {
        return ReadText.of(CanonicalText.of(text));
    }

    private void revise(String text) {
        memo = memos().revised(memo, text);
        as("retail").get(memo.path("?atLeast=" + memo.version())).expect(200);
    }

    private void revise(String account, int base, String text, String name, Object value) {
        var body = new HashMap<String, Object>(Map.of("baseRevision", base, "markdown", text, "summary", "Mine"));
        body.put(name, value);
        memo = Example.of(as(account).post(memo.path("/revisions"), body).expect(201));
        as("retail").get(memo.path("?atLeast=" + memo.version())).expect(200);
    }

    @Test
    void aParagraphThatIsCutAndPastedElsewhereTakesItsThreadAlong() {
        var thread = ask(WORDS);
        var text = TEXT.replace(MOVED + "\n\n", "") + "\n" + MOVED + "\n";
        revise(text);
        assertThat(words(thread, 2, text, "MOVED")).isEqualTo(WORDS);
    }

    @Test
    void whatIsCutInOneRevisionAndPastedInTheNextIsAGhostBetween() {
        var thread = ask(WORDS);
        revise(TEXT.replace(MOVED + "\n\n", ""));
        assertThat(placement(thread, 2).at("/outcome").asString()).isEqualTo("ORPHANED");
        var text = TEXT.replace(MOVED + "\n\n", "").replace("## The ask\n", "## The ask\n\n" + MOVED + "\n");
        revise(text);
        assertThat(words(thread, 3, text, "MOVED")).isEqualTo(WORDS);
    }

    @Test
    void anOlderRevisionThatIsRestoredHasItsThreadsWhereTheyWere() {
        var sentence = ask(WORDS);
        var cell = ask("7,000,000");
        revise("# Sell the infrastructure\n\nNothing of this is left for now.\n");
        assertThat(placement(sentence, 2).at("/outcome").asString()).isEqualTo("ORPHANED");
        revise("author", 2, TEXT, "restores", 1);
        assertThat(words(sentence, 3, TEXT, "EXACT")).isEqualTo(WORDS);
        assertThat(words(cell, 3, TEXT, "EXACT")).isEqualTo("7,000,000");
    }

    @Test
    void whatTwoHaveWrittenAtOnceKeepsTheThreadsOnTheWordsOfBoth() {
        as("author")
                .post(memo.path("/coauthors"), Map.of("account", "coauthor"))
                .expect(200);
        var mine = ask(WORDS);
        var theirs = ask("of which three are released now");
        var reworded = TEXT.replace("no department disputes", "hardly any department disputes");
        revise(TEXT.replace("of which three are", "of which four million are"));
        var both = reworded.replace("of which three are", "of which four million are");
        revise("coauthor", 2, both, "merge", Map.of("ancestor", 1, "markdown", reworded));
        assertThat(words(mine, 3, both, "EDITED")).isEqualTo("hardly any department disputes its bills");
        assertThat(words(theirs, 3, both, "EDITED")).isEqualTo("of which four million are released now");
    }

    @Test
    void wordsThatAreTypedAnewAreTheOldOnes() {
        var sentence = ask(WORDS);
        var item = ask("a competitor may be among the customers");
        var text = """
                # Sell the infrastructure

                ## What we ask for

                Ten million dollars over two years; three of them are released now.

                ## How the price is made

                For six quarters the meter has been
                read, and no departement disputes its bills.
                What an hour costs us is what a customer pays, with a margin.

                ## Not known

                1. Whether competitors may be among the customers.
                2. Who answers at night.
                """;
        revise(text);
        assertThat(words(sentence, 2, text, "EDITED", "MOVED")).isEqualTo("no departement disputes its bills");
        assertThat(words(item, 2, text, "EDITED", "MOVED")).contains("may be among the customers");
    }

    @Test
    void aWordFileThatWasTakenOutAndBroughtBackKeepsThem() {
        var file = as("author").get(memo.path("/revisions/1.docx")).expect(200).bytes();
        comesBack("Plan.docx", file);
    }

    @Test
    void soDoesAMarkdownFileWithItsLinesBrokenElsewhere() {
        var file = TEXT.replace("six quarters, and", "six\nquarters,\nand")
                .replace("- W", "* W")
                .replace("\n", "\r\n");
        comesBack("plan.md", file.getBytes(StandardCharsets.UTF_8));
    }

    private void comesBack(String name, byte[] file) {
        var sentence = ask(WORDS);
        var item = ask("Who answers the telephone at night.");
        var cell = ask("7,000,000");
        var brought = as("author")
                .send(
                        "POST",
                        "/api/conversions?name=" + name,
                        BodyPublishers.ofByteArray(file),
                        "Content-Type",
                        "application/octet-stream")
                .expect(200)
                .at("/markdown")
                .replace("## The price\n", "## The price\n\nA paragraph that somebody has written there.\n");
        revise(brought);
        assertThat(words(sentence, 2, brought, "EXACT").replaceAll("\\s+", " ")).isEqualTo(WORDS);
        assertThat(words(item, 2, brought, "EXACT")).isEqualTo("Who answers the telephone at night.");
        assertThat(words(cell, 2, brought, "EXACT")).isEqualTo("7,000,000");
    }
}

package io.sixpager.exchange;

import static io.sixpager.exchange.WordFiles.p;
import static io.sixpager.exchange.WordFiles.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of a Word file stands in the text or in the report, wherever the schema lets it stand. */
class NothingIsLostTest {

    private static final String BY = " w:id=\"1\" w:author=\"Ada\" w:date=\"2024-03-01T09:00:00Z\"";
    private static final Path CORPUS = Path.of("../../shared/corpus");

    private static String within(String element, String content) {
        return "<" + element + ">" + content + "</" + element.split(" ")[0] + ">";
    }

    private static String para(String content) {
        return within("w:p", content);
    }

    private static String cell(String content) {
        return within("w:tc", content);
    }

    private static String table(String rows) {
        return within("w:tbl", rows);
    }

    private static String box(String content) {
        return "<w:r><w:drawing><wps:txbx>" + within("w:txbxContent", content) + "</wps:txbx></w:drawing></w:r>";
    }

    private static String field(String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> REF here </w:instrText>"
                + "</w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r(result)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    /** Each kind of place in which WordprocessingML lets words stand. */
    static Stream<Arguments> places() {
        return Stream.of(
                arguments("a paragraph", p("alpha beta")),
                arguments("a control around paragraphs", within("w:sdt", within("w:sdtContent", p("alpha")))),
                arguments("custom XML around paragraphs", within("w:customXml", p("alpha"))),
                arguments("a control in a paragraph", para(within("w:sdt", within("w:sdtContent", r("alpha"))))),
                arguments("a smart tag", para(within("w:smartTag", r("alpha")))),
                arguments("words that run the other way", para(within("w:dir w:val=\"rtl\"", r("alpha")))),
                arguments("words forced the other way", para(within("w:bdo w:val=\"rtl\"", r("alpha")))),
                arguments("an anchor", para(within("w:hyperlink w:anchor=\"x\"", r("alpha")))),
                arguments("a simple field", para(within("w:fldSimple w:instr=\" REF x \"", r("alpha")))),
                arguments("a field", para(field("alpha"))),
                arguments(
                        "a field without end",
                        para("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + r("alpha")) + p("beta")),
                arguments(
                        "a field within an instruction",
                        para("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + field("alpha")
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("beta")
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")),
                arguments(
                        "a field without result",
                        para("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>XE \"alpha beta\""
                                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r("gamma"))),
                arguments("a tracked insertion", para(within("w:ins" + BY, r("alpha")) + r(" beta"))),
                arguments(
                        "a tracked deletion",
                        para(within("w:del" + BY, "<w:r><w:delText>alpha</w:delText></w:r>") + r("beta"))),
                arguments(
                        "a tracked move",
                        para(within("w:moveFrom" + BY, r("alpha"))) + para(within("w:moveTo" + BY, r("alpha")))),
                arguments("a deletion of blocks", within("w:del" + BY, p("alpha")) + p("beta")),
                arguments(
                        "a deleted end of the last paragraph",
                        para("<w:pPr><w:rPr><w:del" + BY + "/></w:rPr></w:pPr>" + r("alpha"))),
                arguments(
                        "a first letter without a word",
                        para("<w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr>" + r("A"))),
                arguments("hidden text", para(r("<w:vanish/>", "alpha ") + r("beta"))),
                arguments("struck text", para(r("<w:dstrike/>", "alpha ") + r("beta"))),
                arguments(
                        "a reading",
                        para("<w:r><w:ruby>" + within("w:rt", r("alpha")) + within("w:rubyBase", r("beta"))
                                + "</w:ruby></w:r>")),
                arguments("a formula", para("<m:oMath><m:r><m:t>alpha</m:t></m:r></m:oMath>")),
                arguments(
                        "a formula between paragraphs",
                        "<m:oMathPara><m:oMath><m:r><m:t>alpha</m:t></m:r></m:oMath></m:oMathPara>"),
                arguments(
                        "an unknown part of a formula",
                        para("<m:oMath><m:someday><m:r><m:t>alpha</m:t></m:r></m:someday></m:oMath>")),
                arguments(
                        "a deletion in a formula",
                        para("<m:oMath><w:del" + BY
                                + "><m:r><m:t>alpha</m:t></m:r></w:del><m:r><m:t>beta</m:t></m:r></m:oMath>")),
                arguments("a cell", table(within("w:tr", cell(p("alpha")) + cell(p("beta") + p("gamma"))))),
                arguments(
                        "a control around rows",
                        table(within("w:sdt", within("w:sdtContent", within("w:tr", cell(p("alpha"))))))),
                arguments(
                        "a control around cells",
                        table(within("w:tr", within("w:sdt", within("w:sdtContent", cell(p("alpha"))))))),
                arguments(
                        "a control in a cell",
                        table(within("w:tr", cell(within("w:sdt", within("w:sdtContent", p("alpha"))))))),
                arguments(
                        "a table in a cell",
                        table(within("w:tr", cell(table(within("w:tr", cell(p("alpha")) + cell(p("beta")))))))),
                arguments("a text box in a cell", table(within("w:tr", cell(para(r("alpha ") + box(p("beta"))))))),
                arguments(
                        "a cell that is joined to the one above",
                        table(within("w:tr", cell(p("alpha")))
                                + within("w:tr", cell("<w:tcPr><w:vMerge/></w:tcPr>" + p("beta"))))),
                arguments(
                        "a deleted row",
                        table(within("w:tr", cell(p("alpha")))
                                + within("w:tr", "<w:trPr><w:del" + BY + "/></w:trPr>" + cell(p("beta"))))),
                arguments(
                        "a deleted cell",
                        table(within(
                                "w:tr",
                                cell(p("alpha")) + cell("<w:tcPr><w:cellDel" + BY + "/></w:tcPr>" + p("beta"))))),
                arguments(
                        "the description of a table",
                        table("<w:tblPr><w:tblCaption w:val=\"alpha\"/><w:tblDescription w:val=\"beta\"/></w:tblPr>"
                                + within("w:tr", cell(p("gamma"))))),
                arguments("a text box", para(r("alpha ") + box(p("beta") + p("gamma")))),
                arguments(
                        "a form that only newer programs show",
                        para("<w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><x:new/></mc:Choice><mc:Fallback>"
                                + "<w:t>alpha</w:t></mc:Fallback></mc:AlternateContent></w:r>")),
                arguments(
                        "a form that stands twice",
                        para("<mc:AlternateContent><mc:Choice Requires=\"x\">" + r("alpha")
                                + "</mc:Choice></mc:AlternateContent>")),
                arguments(
                        "letters drawn as a shape",
                        para(r("alpha ")
                                + "<w:r><w:pict><v:shape><v:textpath string=\"beta\"/></v:shape></w:pict></w:r>")),
                arguments(
                        "a drawing with a description",
                        para(
                                r("alpha ")
                                        + "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" descr=\"beta\"/></wp:inline></w:drawing></w:r>")),
                arguments(
                        "words in a drawing",
                        para(r("alpha ") + "<w:r><w:drawing><a:p><a:r><a:t>beta</a:t></a:r></a:p></w:drawing></w:r>")),
                arguments(
                        "an object",
                        para(r("alpha ") + "<w:r><w:object><x:label><w:t>beta</w:t></x:label></w:object></w:r>")),
                arguments("an unknown element between paragraphs", "<x:later>" + p("alpha") + "</x:later>" + p("beta")),
                arguments(
                        "an unknown element in a paragraph", para("<x:later>" + r("alpha") + "</x:later>" + r("beta"))),
                arguments(
                        "an unknown element in a run",
                        para("<w:r><x:later><w:t>alpha</w:t></x:later><w:t>beta</w:t></w:r>")),
                arguments(
                        "an unknown element in a table",
                        table("<x:later>" + p("alpha") + "</x:later>" + within("w:tr", cell(p("beta"))))),
                arguments("a run between paragraphs", r("alpha ") + p("beta")),
                arguments("the numbers of headings", para("<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" + r("alpha"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void whereverWordsStandTheyAreInTheTextOrInTheReport(String place, String body) {
        holdsAllWordsOf(WordFiles.of(body).bytes());
    }

    @Test
    void theWordsOfAllPartsOfTheFileAreInTheTextOrInTheReport() {
        holdsAllWordsOf(WordFiles.of(para(r("alpha ") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")
                        + "<w:altChunk r:id=\"aFChunk1\"/>"
                        + para("<w:r><w:drawing><a:graphic><c:chart r:id=\"chart1\"/></a:graphic></w:drawing></w:r>"
                                + r("end"))
                        + para("<w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>" + r("contents")))
                .with("styles", "styles", "<w:style w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>")
                .with(
                        "footnotes",
                        "footnotes",
                        "<w:footnote w:id=\"2\">" + p("beta") + "</w:footnote><w:footnote w:id=\"3\">" + p("gamma")
                                + "</w:footnote>")
                .with("comments", "comments", "<w:comment w:id=\"1\" w:author=\"Ben\">" + p("delta") + "</w:comment>")
                .with("header", "hdr", p("epsilon"))
                .relation("aFChunk", "chunk.html", false)
                .part("word/chunk.html", "<html><body><p>zeta eta</p></body></html>")
                .relation("chart", "charts/chart1.xml", false)
                .part(
                        "word/charts/chart1.xml",
                        "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:v>theta</c:v></c:chart>")
                .bytes());
    }

    @Test
    void holdsForTheFilesOfTheCorpus() throws IOException {
        assumeThat(CORPUS).as("the corpus").isDirectory();
        List<Path> files;
        try (var all = Files.walk(CORPUS)) {
            files = all.filter(file -> file.toString().endsWith(".docx")).toList();
        }
        assumeThat(files).as("Word files in the corpus").isNotEmpty();
        for (var file : files) {
            holdsAllWordsOf(Files.readAllBytes(file));
        }
    }

    private static void holdsAllWordsOf(byte[] docx) {
        var read = Uploads.convert(docx);
        var kept = WordCount.of(read.markdown(), read.report());
        assertThat(WordCount.of(docx))
                .as("in the file, but not as often in:%n%s%n%s", read.markdown(), read.report())
                .isNotEmpty()
                .allSatisfy((word, times) ->
                        assertThat(kept.getOrDefault(word, 0)).as(word).isGreaterThanOrEqualTo(times));
    }
}

package io.sixpager.exchange;

import static io.sixpager.exchange.WordFiles.item;
import static io.sixpager.exchange.WordFiles.p;
import static io.sixpager.exchange.WordFiles.r;
import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.exchange.model.ConversionReport;
import org.junit.jupiter.api.Test;

/** Numbers, states and signs mean after the way in what they meant in Word. */
class WordSemanticsTest {

    private static final String BY = " w:id=\"1\" w:author=\"Ada\" w:date=\"2024-03-01T09:00:00Z\"";

    private static String text(String body) {
        return Uploads.convert(WordFiles.of(body).bytes()).markdown();
    }

    private static ConversionReport report(String body) {
        return Uploads.convert(WordFiles.of(body).bytes()).report();
    }

    private static String listed(String numbering, String body) {
        return Uploads.convert(WordFiles.of(body)
                        .with("numbering", "numbering", numbering)
                        .bytes())
                .markdown();
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String template(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
    }

    private static String list(int id, int template, String more) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + template + "\"/>" + more + "</w:num>";
    }

    private static String anew(int start) {
        return "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"" + start + "\"/></w:lvlOverride>";
    }

    @Test
    void countsListsOfOneTemplateOnUntilOneStartsAnew() {
        var numbering = template(0, level(0, "decimal", "%1.")) + list(1, 0, "") + list(2, 0, anew(1));
        assertThat(listed(
                        numbering,
                        item(1, 0, "buy")
                                + item(1, 0, "build")
                                + p("Then:")
                                + item(2, 0, "sell")
                                + item(1, 0, "close")))
                .isEqualTo("1. buy\n2. build\n\nThen:\n\n1. sell\n2. close\n");
    }

    @Test
    void tellsAListThatStartsAnewFromTheOneRightBeforeIt() {
        var numbering = template(0, level(0, "decimal", "%1.")) + list(1, 0, "") + list(2, 0, anew(1));
        assertThat(listed(numbering, item(1, 0, "a") + item(1, 0, "b") + item(2, 0, "c")))
                .isEqualTo("1. a\n2. b\n\n1) c\n");
    }

    @Test
    void countsAnInnerListAnewUnderEveryOuterItem() {
        var numbering = template(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2.")) + list(1, 0, "");
        assertThat(listed(
                        numbering,
                        item(1, 0, "a") + item(1, 1, "b") + item(1, 1, "c") + item(1, 0, "d") + item(1, 1, "e")))
                .isEqualTo("1. a\n   - 1.1. b\n   - 1.2. c\n2. d\n   - 2.1. e\n");
    }

    @Test
    void keepsMarksThatMarkdownDoesNotNumberAsText() {
        var numbering = template(0, level(0, "lowerLetter", "(%1)"))
                + template(1, level(0, "upperRoman", "Section %1"))
                + list(1, 0, "")
                + list(2, 1, anew(4));
        assertThat(listed(numbering, item(1, 0, "x") + item(1, 0, "y") + p("See (b).") + item(2, 0, "z")))
                .isEqualTo("- (a) x\n- (b) y\n\nSee (b).\n\n- Section IV z\n");
    }

    @Test
    void keepsTheNumbersOfHeadings() {
        var styles = "<w:style w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
                + "</w:numPr></w:pPr></w:style>";
        var file = WordFiles.of(p("H1", "Scope") + p("H1", "Price"))
                .with("styles", "styles", styles)
                .with("numbering", "numbering", template(0, level(0, "decimal", "§ %1")) + list(1, 0, ""));
        assertThat(Uploads.convert(file.bytes()).markdown()).isEqualTo("# § 1 Scope\n\n# § 2 Price\n");
    }

    @Test
    void keepsTheNumbersOfAListInACell() {
        var numbering = template(0, level(0, "decimal", "%1.")) + list(1, 0, "");
        assertThat(listed(
                        numbering,
                        "<w:tbl><w:tr><w:tc>" + p("Steps") + "</w:tc></w:tr><w:tr><w:tc>" + item(1, 0, "one")
                                + item(1, 0, "two") + "</w:tc></w:tr></w:tbl>"))
                .isEqualTo("|Steps|\n|---|\n|1. one<br>2. two|\n");
    }

    @Test
    void keepsBoxesThatStandAsBullets() {
        var wingdings = "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\uF0FD\"/><w:rPr>"
                + "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr></w:lvl>";
        var numbering = template(0, level(0, "bullet", "☐"))
                + template(1, wingdings)
                + template(2, level(0, "bullet", "•"))
                + list(1, 0, "")
                + list(2, 1, "")
                + list(3, 2, "");
        assertThat(listed(numbering, item(1, 0, "open") + item(2, 0, "done") + p("And") + item(3, 0, "plain")))
                .isEqualTo("- ☐ open\n- ☒ done\n\nAnd\n\n- plain\n");
    }

    private static String field(String data, String instruction) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>" + data + "</w:ffData></w:fldChar></w:r><w:r>"
                + "<w:instrText>" + instruction + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    @Test
    void keepsWhatAFormSays() {
        assertThat(text("<w:p>"
                        + field("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>", "FORMCHECKBOX") + r(" safe ")
                        + field(
                                "<w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox>",
                                "FORMCHECKBOX")
                        + r(" cheap, by ")
                        + field(
                                "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"May\"/><w:listEntry w:val=\"June\"/>"
                                        + "</w:ddList>",
                                "FORMDROPDOWN")
                        + "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr>"
                        + "<w:sdtContent/></w:sdt></w:p>"))
                .isEqualTo("☒ safe ☐ cheap, by June☒\n");
    }

    @Test
    void readsSignsOfSymbolFonts() {
        assertThat(text("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>" + r(" signed ")
                        + r("<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>", "\uF0B3") + r(" 5 ")
                        + r("<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>", "à") + "</w:p>"))
                .isEqualTo("☑ signed ≥ 5 →\n");
        var unknown = "<w:p>" + r("Risk ") + "<w:r><w:sym w:font=\"Corporate\" w:char=\"F041\"/></w:r></w:p>";
        assertThat(text(unknown)).isEqualTo("Risk \\[Corporate F041]\n");
        assertThat(report(unknown).dropped())
                .containsExactly("A sign that only its font knows was left out; “[Corporate F041]” stands in its place"
                        + " (paragraph 1, “Risk [Corporate F041]”).");
    }

    @Test
    void keepsAWordWithItsReading() {
        assertThat(text("<w:p><w:r><w:ruby><w:rubyPr/><w:rt>" + r("おおさか") + "</w:rt><w:rubyBase>" + r("大阪")
                        + "</w:rubyBase></w:ruby></w:r>" + r("へ") + "</w:p>"))
                .isEqualTo("大阪(おおさか)へ\n");
    }

    private static String m(String text) {
        return "<m:r><m:t>" + text + "</m:t></m:r>";
    }

    private static String formula(String content) {
        return text("<w:p><m:oMath>" + content + "</m:oMath></w:p>").strip();
    }

    private static String fraction(String above, String below) {
        return "<m:f><m:num>" + above + "</m:num><m:den>" + below + "</m:den></m:f>";
    }

    private static String power(String base, String power) {
        return "<m:sSup><m:e>" + base + "</m:e><m:sup>" + power + "</m:sup></m:sSup>";
    }

    @Test
    void writesAFormulaInOneLineThatReadsAsOneThing() {
        assertThat(formula(fraction(m("3"), m("4")))).isEqualTo("3/4");
        assertThat(formula(m("2") + fraction(m("3"), m("4")))).isEqualTo("2 3/4");
        assertThat(formula(fraction(m("a+b"), m("2c")))).isEqualTo("(a+b)/(2c)");
        assertThat(formula(fraction(fraction(m("1"), m("2")), m("3")))).isEqualTo("(1/2)/3");
        assertThat(formula(fraction(m("1"), m("2")) + m("x"))).isEqualTo("(1/2)x");
        assertThat(formula(power(m("10"), m("\u22129")))).isEqualTo("10⁻⁹");
        assertThat(formula(power(m("2"), m("1.5")))).isEqualTo("2^1.5");
        assertThat(formula(power(m("\uD835\uDC65"), fraction(m("1"), m("2"))))).isEqualTo("x^(1/2)");
        assertThat(formula(power(m("-1"), m("2")))).isEqualTo("(-1)²");
        assertThat(formula("<m:sSub><m:e>" + m("x") + "</m:e><m:sub>" + m("1") + "</m:sub></m:sSub>" + m("2")))
                .isEqualTo("x₁2");
        assertThat(formula("<m:rad><m:deg/><m:e>" + m("16") + "</m:e></m:rad>")).isEqualTo("√(16)");
        assertThat(formula("<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub>" + m("i=1") + "</m:sub><m:sup>"
                        + m("n") + "</m:sup><m:e>" + m("i") + "</m:e></m:nary>"))
                .isEqualTo("∑\\_(i=1)^n (i)");
        assertThat(formula("<m:m><m:mr><m:e>" + m("1") + "</m:e><m:e>" + m("2") + "</m:e></m:mr><m:mr><m:e>" + m("3")
                        + "</m:e><m:e>" + m("4") + "</m:e></m:mr></m:m>"))
                .isEqualTo("\\[1, 2; 3, 4]");
    }

    @Test
    void keepsAFormulaApartFromTheNumberBesideIt() {
        assertThat(text("<w:p>" + r("It is 3") + "<m:oMath>" + fraction(m("1"), m("2")) + "</m:oMath>" + r("5 m.")
                        + "</w:p>"))
                .isEqualTo("It is 3 1/2 5 m.\n");
    }

    @Test
    void marksAPowerThatUnicodeCannotRaise() {
        assertThat(text("<w:p>" + r("10") + r("<w:vertAlign w:val=\"superscript\"/>", "2.5") + r(", 2")
                        + r("<w:vertAlign w:val=\"superscript\"/>", "x") + r(", the 4")
                        + r("<w:vertAlign w:val=\"superscript\"/>", "th") + "</w:p>"))
                .isEqualTo("10^2.5, 2^x, the 4th\n");
    }

    @Test
    void joinsALargeFirstLetterToItsWord() {
        assertThat(text("<w:p><w:pPr><w:framePr w:dropCap=\"drop\" w:lines=\"2\"/></w:pPr>" + r("T") + "</w:p>"
                        + p("oday we sell.") + p("Tomorrow not.")))
                .isEqualTo("Today we sell.\n\nTomorrow not.\n");
    }

    @Test
    void loosesNoParagraphThatNothingFollows() {
        var goesOn = "<w:p><w:pPr><w:rPr><w:del" + BY + "/></w:rPr></w:pPr>" + r("The last word.") + "</w:p>";
        assertThat(text(goesOn)).isEqualTo("The last word.\n");
        assertThat(text(goesOn + "<w:tbl><w:tr><w:tc>" + p("A") + "</w:tc></w:tr></w:tbl>"))
                .isEqualTo("The last word.\n\n|A|\n|---|\n");
    }

    @Test
    void takesAFieldThatNeverEndsForText() {
        var begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF price</w:instrText></w:r>";
        assertThat(text("<w:p>" + r("Before ") + begin + r("the price holds.") + "</w:p>" + p("And more.")))
                .isEqualTo("Before the price holds.\n\nAnd more.\n");
        var link = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://example.com/\""
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        assertThat(text("<w:p>" + link + r("there") + "</w:p>" + p("Not linked.")))
                .isEqualTo("[there](https://example.com/)\n\nNot linked.\n");
    }

    @Test
    void marksTheGapOfAFormulaThatIsAField() {
        var field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>EQ \\f(1,2)</w:instrText></w:r><w:r>"
                        + "<w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertThat(text("<w:p>" + r("Half is ") + field + r(".") + "</w:p>")).isEqualTo("Half is \\[EQ \\f(1,2)].\n");
    }

    @Test
    void leavesOutWhatIsStruckThroughAndSaysSo() {
        var body = "<w:p>" + r("It costs ") + r("<w:strike/>", "ten ") + r("<w:strike/><w:b/>", "or so ") + r("twelve.")
                + "</w:p>";
        assertThat(text(body)).isEqualTo("It costs twelve.\n");
        assertThat(report(body).dropped())
                .containsExactly("Text that was struck through was left out: “ten or so”"
                        + " (paragraph 1, “It costs twelve.”).");
    }

    @Test
    void readsATemplateAsADocument() {
        var types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                + "wordprocessingml.template.main+xml\"/></Types>";
        assertThat(Uploads.convert(WordFiles.of(p("For letters."))
                                .part("[Content_Types].xml", types)
                                .bytes())
                        .markdown())
                .isEqualTo("For letters.\n");
    }
}

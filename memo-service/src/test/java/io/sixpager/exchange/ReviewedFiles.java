package io.sixpager.exchange;

import static io.sixpager.exchange.WordFiles.p;
import static io.sixpager.exchange.WordFiles.r;

/** Word documents that several people have changed and commented on. */
public final class ReviewedFiles {

    static final String BULLETS = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    static final String ROW = "<w:tr>%s<w:tc>%s</w:tc><w:tc>%s</w:tc></w:tr>";

    private ReviewedFiles() {}

    static String by(String author, int day) {
        return " w:id=\"1\" w:author=\"" + author + "\" w:date=\"2024-03-0" + day + "T10:00:00Z\"";
    }

    static String put(String author, int day, String words) {
        return "<w:ins" + by(author, day) + ">" + r(words) + "</w:ins>";
    }

    static String taken(String author, int day, String words) {
        return "<w:del" + by(author, day) + "><w:r><w:delText xml:space=\"preserve\">" + words
                + "</w:delText></w:r></w:del>";
    }

    static String line(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    static String item(String mark, String... runs) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr>" + mark
                + "</w:rPr></w:pPr>" + String.join("", runs) + "</w:p>";
    }

    /** Changes of Max in a paragraph, of Jo Nyberg in a list and of Max in a table, and a comment on changed words. */
    public static byte[] plan() {
        return WordFiles.of(line(
                                r("We ask for "),
                                "<w:commentRangeStart w:id=\"1\"/>",
                                taken("Max", 1, "one"),
                                put("Max", 1, "two"),
                                r(" depots"),
                                "<w:commentRangeEnd w:id=\"1\"/>",
                                r(" before the end of the year."))
                        + item("", r("North"))
                        + item("<w:ins" + by("Jo Nyberg", 2) + "/>", put("Jo Nyberg", 2, "East"))
                        + item("<w:del" + by("Jo Nyberg", 2) + "/>", taken("Jo Nyberg", 2, "South"))
                        + item("", r("West"))
                        + p("They cost this much.")
                        + "<w:tbl>" + ROW.formatted("", p("Year"), p("Cost"))
                        + ROW.formatted("", p("2027"), line(taken("Max", 3, "4"), put("Max", 3, "5"))) + "</w:tbl>")
                .with("numbering", "numbering", BULLETS)
                .with(
                        "comments",
                        "comments",
                        "<w:comment w:id=\"1\" w:author=\"Max\" w:date=\"2024-03-02T10:00:00Z\">" + p("Why?")
                                + "</w:comment>")
                .bytes();
    }
}

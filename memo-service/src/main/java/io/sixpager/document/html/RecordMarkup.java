package io.sixpager.document.html;

import io.sixpager.document.DecisionRecord;
import io.sixpager.document.text.Escape;
import org.jspecify.annotations.Nullable;

/** Writes the record of a decision after the text that it is about. */
public final class RecordMarkup {

    private RecordMarkup() {}

    public static String of(@Nullable DecisionRecord record) {
        if (record == null) {
            return "";
        }
        var out = new StringBuilder("<section class=\"record\"><h1>" + DecisionRecord.TITLE + "</h1>\n");
        for (var section : record.sections()) {
            out.append("<h2>").append(Escape.of(section.heading())).append("</h2>\n");
            for (var line : section.lines()) {
                out.append("<p>")
                        .append(Escape.of(line.strip()).replaceAll("\\R", "<br />"))
                        .append("</p>\n");
            }
        }
        return out.append("</section>\n").toString();
    }
}

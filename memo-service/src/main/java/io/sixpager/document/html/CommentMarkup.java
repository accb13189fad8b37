package io.sixpager.document.html;

import io.sixpager.document.PrintedComment;
import io.sixpager.document.text.Escape;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes what is said of a memo after its text, by the numbers that stand at the passages. */
public final class CommentMarkup {

    /** What stands before it in the address of a comment. */
    static final String ID = "comment-";

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private CommentMarkup() {}

    /** @param comments in the order of their numbers */
    public static String of(List<PrintedComment> comments) {
        if (comments.isEmpty()) {
            return "";
        }
        var out = new StringBuilder("<section class=\"comments\"><h1>Open comments</h1>\n");
        for (int i = 0; i < comments.size(); i++) {
            write(i + 1, comments.get(i), out);
        }
        return out.append("</section>\n").toString();
    }

    private static void write(int number, PrintedComment comment, StringBuilder out) {
        var quote = comment.span() == null ? "About the memo" : "“" + comment.quote() + "”";
        out.append("<h2 id=\"" + ID + number + "\">" + number + " · ")
                .append(Escape.of(quote))
                .append("</h2>\n");
        for (var said : comment.said()) {
            out.append("<p><strong>")
                    .append(Escape.of(said.author()))
                    .append("</strong>, ")
                    .append(WHEN.format(said.at()))
                    .append("<br />")
                    .append(Escape.of(said.words().strip()).replaceAll("\\R", "<br />"))
                    .append("</p>\n");
        }
    }
}

package io.sixpager.exchange;

import io.sixpager.document.CanonicalText;
import io.sixpager.document.Dialect;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a text calls itself, for want of a title that somebody has given it. */
public final class Title extends AbstractVisitor {

    private static final int LONGEST = 200;

    private final StringBuilder words = new StringBuilder();
    private boolean within;
    private boolean found;

    private Title() {}

    /** The first heading, or the first of the others that says anything, on one line and no longer than a title may be. */
    public static String of(CanonicalText text, String... others) {
        var heading = new Title();
        Dialect.parse(text).accept(heading);
        return first(Stream.concat(Stream.of(heading.words.toString()), Stream.of(others)));
    }

    /** The first that says anything. */
    public static String among(String... candidates) {
        return first(Stream.of(candidates));
    }

    private static String first(Stream<String> candidates) {
        return Stream.concat(candidates, Stream.of("Untitled memo"))
                .map(candidate -> candidate
                        .replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ")
                        .strip())
                .filter(candidate -> !candidate.isEmpty())
                .map(Title::cut)
                .findFirst()
                .orElseThrow();
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST));
    }

    @Override
    public void visit(Heading heading) {
        if (!found) {
            within = true;
            visitChildren(heading);
            within = false;
            found = !words.isEmpty();
        }
    }

    @Override
    public void visit(Text text) {
        words.append(within ? text.getLiteral() : "");
    }

    @Override
    public void visit(Code code) {
        words.append(within ? code.getLiteral() : "");
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(within ? " " : "");
    }
}

package io.sixpager.document;

import io.sixpager.document.passage.VisibleText;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A passage of one revision for ever: where it stands, and what stands there and around it. It is placed in every later
 * text from here and never from where it was placed last, so that errors do not add up.
 *
 * @param contentHash of the revision's text, without which the span means nothing
 * @param quote the words as the page shows them; a line feed stands between two blocks
 * @param before what stands before them, at most {@value #CONTEXT} characters
 */
public record Anchor(int revision, String contentHash, Span span, String quote, String before, String after) {

    private static final int CONTEXT = 64;

    /** Refuses what does not lie in the text, and what has no letter or mark in it. */
    public static Anchor of(int revision, ReadText text, Span span) {
        return of(revision, SelectableText.of(text), span);
    }

    /** The same for a selection on a page; what was seen there must be what the text says there. */
    public static Anchor of(int revision, SelectableText text, Span span, String seen) {
        var anchor = of(revision, text, span);
        if (!withoutSpace(anchor.quote).equals(withoutSpace(seen))) {
            throw new UnacceptablePassage("The passage changed: the text does not say there what was selected.");
        }
        return anchor;
    }

    /** Of words that stand in the text once, whatever white space is between them. */
    public static Anchor quoting(int revision, ReadText text, String quote) {
        var visible = VisibleText.of(text.reading().manuscript());
        var words =
                Arrays.stream(quote.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        var found = Pattern.compile(words).matcher(visible.text());
        if (quote.isBlank() || !found.find()) {
            throw new UnacceptablePassage("Revision " + revision + " does not say “" + quote.strip() + "”.");
        }
        var span = visible.span(found.start(), found.end());
        if (found.find()) {
            throw new UnacceptablePassage(
                    "Revision " + revision + " says this more than once. Quote more, so that one place is left.");
        }
        return of(revision, text, span);
    }

    private static Anchor of(int revision, SelectableText selectable, Span span) {
        int start = selectable.places().position(span.block(), span.start());
        int end = selectable.places().position(span.endBlock(), span.end());
        var text = selectable.words();
        if (start < 0 || end < 0 || isWithinCharacter(text, start) || isWithinCharacter(text, end)) {
            throw new UnacceptablePassage("The passage does not lie in this text.");
        }
        if (start >= end || text.substring(start, end).isBlank()) {
            throw new UnacceptablePassage("The passage has no words. Select at least one.");
        }
        return new Anchor(
                revision,
                selectable.hash(),
                span,
                text.substring(start, end),
                text.substring(whole(text, Math.max(0, start - CONTEXT)), start),
                text.substring(end, whole(text, Math.min(text.length(), end + CONTEXT))));
    }

    /** What a text says in a span of its own, as where an anchor was placed. */
    public static String words(ReadText text, Span span) {
        return of(0, text, span).quote;
    }

    private static int whole(String text, int at) {
        return isWithinCharacter(text, at) ? at + 1 : at;
    }

    private static boolean isWithinCharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
    }

    /** A browser makes other white space of blocks and cells than the text has. */
    private static String withoutSpace(String words) {
        return words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

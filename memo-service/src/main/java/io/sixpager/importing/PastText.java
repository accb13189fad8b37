package io.sixpager.importing;

import io.sixpager.characters.UnseenCharacters;
import io.sixpager.document.CanonicalText;
import io.sixpager.document.UnacceptableText;
import io.sixpager.exchange.file.TextEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text of the past as a revision may have it. It was accepted once, so where today's rules would refuse it, it is changed
 * as little as will do.
 *
 * @param note what had to be done to it, in sentences; empty where it is as it was
 */
record PastText(String markdown, String note) {

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");

    private interface Mending {
        String mended(String text);
    }

    private record Way(Mending mending, String said) {}

    private static final List<Way> WAYS = List.of(
            new Way(PastTables::widened, "The head of a table was given more columns, because a row had more cells."),
            new Way(
                    text -> UnseenCharacters.without(CONTROL.matcher(text).replaceAll("")),
                    "Characters that no page shows, or that turn the order of others, were left out."));

    /**
     * @param what names the text in a sentence, such as “Revision 3 (plan.md)”
     * @throws NotACase if no revision may have it, with the reason
     */
    static PastText of(byte[] bytes, String what) {
        var decoded = TextEncoding.of(bytes)
                .orElseThrow(
                        () -> new NotACase(what + " is no text in UTF-8, UTF-16 or Windows-1252. Nothing was stored."));
        var notes = new ArrayList<String>();
        if (!decoded.name().isEmpty()) {
            notes.add("The file is not UTF-8; it was read as " + decoded.name() + ".");
        }
        var text = decoded.text();
        var reason = refusal(text);
        for (var way : WAYS) {
            var mended = reason.isEmpty() ? text : way.mending().mended(text);
            if (!mended.equals(text)) {
                text = mended;
                reason = refusal(text);
                notes.add(way.said());
            }
        }
        if (!reason.isEmpty()) {
            throw new NotACase(what + " cannot become a revision: " + reason + " Nothing was stored.");
        }
        return new PastText(text, String.join(" ", notes));
    }

    private static String refusal(String text) {
        try {
            CanonicalText.of(text);
            return "";
        } catch (UnacceptableText e) {
            return String.valueOf(e.getMessage());
        }
    }
}

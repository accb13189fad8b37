package io.sixpager.document.redline;

import io.sixpager.document.diff.Run;
import io.sixpager.document.html.Address;
import io.sixpager.document.html.Markup;
import io.sixpager.document.text.Style;
import io.sixpager.document.text.Token;
import java.util.List;

/** Writes the words of two texts, as far as a side shows them, and where they stand in each. */
final class ComparedText {

    private final Side side;
    private final AddressTrail before = new AddressTrail(Address.BEFORE);
    private final AddressTrail after = new AddressTrail(Address.AFTER);

    ComparedText(Side side) {
        this.side = side;
    }

    /** What follows is the text of a block or a cell of the one text, and of the other. */
    void begin(String old, String now) {
        before.begin(old);
        after.begin(now);
    }

    void beginBefore(String old) {
        before.begin(old);
    }

    void beginAfter(String now) {
        after.begin(now);
    }

    /** Of two spellings the newer one is shown. */
    void kept(Markup markup, Run run) {
        if (!side.showsAfter()) {
            before.show(markup, run.removed());
            markup.tokens(run.removed());
            return;
        }
        if (side.showsBefore() && !isAsLong(run)) {
            spelledAnew(markup, run);
            return;
        }
        after.show(markup, run.inserted());
        if (side.showsBefore()) {
            before.show(markup, run.removed());
        }
        markup.tokens(run.inserted());
    }

    private static boolean isAsLong(Run run) {
        if (run.removed().size() != run.inserted().size()) {
            return false;
        }
        for (int i = 0; i < run.removed().size(); i++) {
            if (run.removed().get(i).text().length()
                    != run.inserted().get(i).text().length()) {
                return false;
            }
        }
        return true;
    }

    /** A heading with another number has not as many tokens before the same ones. */
    private void spelledAnew(Markup markup, Run run) {
        int more = run.removed().size() - run.inserted().size();
        before.skip(run.removed().subList(0, Math.max(0, more)));
        for (int i = 0; i < run.inserted().size(); i++) {
            var now = run.inserted().subList(i, i + 1);
            var old = i + more < 0 ? List.<Token>of() : run.removed().subList(i + more, i + more + 1);
            after.show(markup, now);
            if (AddressTrail.length(old) == AddressTrail.length(now)) {
                before.show(markup, old);
            } else {
                before.leave(markup);
                before.skip(old);
            }
            markup.tokens(now);
        }
    }

    void removed(Markup markup, List<Token> words) {
        before.show(markup, words);
        words.forEach(token -> markup.token(withoutAnchors(token)));
    }

    void inserted(Markup markup, List<Token> words) {
        after.show(markup, words);
        markup.tokens(words);
    }

    /** A deleted reference must not take the anchor of a living one. */
    private static Token withoutAnchors(Token token) {
        return token.kind() == Token.Kind.NOTE
                ? new Token(token.kind(), token.text(), token.key(), new Style("sup", "", null))
                : token;
    }
}

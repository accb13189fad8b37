package io.sixpager.document.authorship;

import io.sixpager.document.Credit;
import io.sixpager.document.diff.Edit;
import io.sixpager.document.diff.Edit.Insert;
import io.sixpager.document.diff.Edit.Keep;
import io.sixpager.document.diff.Edit.MoveFrom;
import io.sixpager.document.diff.Edit.MoveTo;
import io.sixpager.document.diff.Edit.Regroup;
import io.sixpager.document.diff.Edit.Remove;
import io.sixpager.document.diff.Edit.Rewrite;
import io.sixpager.document.diff.Edit.RewriteTable;
import io.sixpager.document.diff.EditScript;
import io.sixpager.document.diff.Run;
import io.sixpager.document.manuscript.Reading;
import io.sixpager.document.text.Token;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For each token of the last of several texts, the text that brought it and the one that last touched it. */
public final class Origins {

    private static final Origin UNKNOWN = new Origin(1, 1, null);

    /**
     * The numbers of two texts. What a text took out has touched what stood beside it.
     *
     * @param by who proposed it, if not the author of the text
     */
    record Origin(int introduced, int touched, @Nullable Credit by) {}

    private Map<Token, Origin> origins = new IdentityHashMap<>();
    private Map<Token, Origin> next = new IdentityHashMap<>();
    private Origin written = UNKNOWN;

    private Reading newest;

    public Origins(Reading first) {
        newest = first;
        for (var block : first.manuscript().blocks()) {
            block.tokens().forEach(token -> origins.put(token, UNKNOWN));
        }
    }

    public Reading newest() {
        return newest;
    }

    Origin of(Token token) {
        return origins.getOrDefault(token, UNKNOWN);
    }

    /** Whose words the token is one of, if its author took them. */
    public @Nullable Credit credit(Token token) {
        return of(token).by();
    }

    /** @param by who proposed what is new in it; null for its author */
    public void follow(Reading text, int number, @Nullable Credit by) {
        written = new Origin(number, number, by);
        next = new IdentityHashMap<>(2 * origins.size());
        for (var edit : EditScript.between(newest.blocks(), text.blocks()).edits()) {
            Token last = null;
            for (var run : runs(edit).toList()) {
                last = follow(run, last);
            }
        }
        origins = next;
        newest = text;
    }

    private @Nullable Token follow(Run run, @Nullable Token last) {
        if (run.kept()) {
            inherit(run.removed(), run.inserted());
        } else {
            run.inserted().forEach(token -> next.put(token, written));
            if (run.inserted().isEmpty()
                    && last != null
                    && run.removed().stream().anyMatch(Token::isWord)) {
                var before = next.getOrDefault(last, UNKNOWN);
                next.put(last, new Origin(before.introduced(), written.touched(), before.by()));
            }
        }
        return run.inserted().stream()
                .filter(token -> !token.isSpace())
                .reduce((_, token) -> token)
                .orElse(last);
    }

    /** A heading with another number has not as many tokens, but ends with the same ones. */
    private void inherit(List<Token> before, List<Token> after) {
        int shift = before.size() - after.size();
        for (int i = 0; i < after.size(); i++) {
            next.put(after.get(i), i + shift < 0 ? written : of(before.get(i + shift)));
        }
    }

    private static Stream<Run> runs(Edit edit) {
        return switch (edit) {
            case Keep keep ->
                Stream.of(Run.kept(keep.before().tokens(), keep.after().tokens()));
            case Rewrite rewrite -> rewrite.runs().stream();
            case RewriteTable table ->
                table.rows().stream()
                        .filter(row -> row.kind().isAfter())
                        .flatMap(row -> row.cells().stream())
                        .flatMap(List::stream);
            case Remove _, MoveFrom _ -> Stream.empty();
            case Insert insert ->
                Stream.of(Run.changed(List.of(), insert.after().tokens()));
            case Regroup regroup -> regroup.parts().stream().flatMap(part -> part.runs().stream());
            case MoveTo to -> runs(to.move().content());
        };
    }
}

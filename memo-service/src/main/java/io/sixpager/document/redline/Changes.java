package io.sixpager.document.redline;

import io.sixpager.document.Change;
import io.sixpager.document.ChangeKind;
import io.sixpager.document.Credit;
import io.sixpager.document.Stake;
import io.sixpager.document.change.StakeRule;
import io.sixpager.document.diff.Edit;
import io.sixpager.document.diff.EditScript;
import io.sixpager.document.diff.Run;
import io.sixpager.document.manuscript.TextBlock;
import io.sixpager.document.text.Excerpt;
import io.sixpager.document.text.Token;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The changes of an edit script, numbered in the order of the page, and where each of them is marked. */
final class Changes {

    private static final int EXCERPT = 120;

    private final Function<Token, @Nullable Credit> credits;
    private final List<Change> list = new ArrayList<>();
    private final Map<Object, String> ids = new IdentityHashMap<>();
    private final Map<Object, String> sentences = new IdentityHashMap<>();

    private Changes(Function<Token, @Nullable Credit> credits) {
        this.credits = credits;
    }

    /** The structure says of blocks of the newer text how they stood elsewhere. */
    static Changes of(
            EditScript script,
            StakeRule stakes,
            Map<TextBlock, String> structure,
            Function<Token, @Nullable Credit> credits) {
        var changes = new Changes(credits);
        var reading = new ChangeReading(changes, stakes, structure);
        script.edits().forEach(reading::read);
        return changes;
    }

    List<Change> list() {
        return List.copyOf(list);
    }

    /** The id of the change that begins with this run, row, part or edit; empty if none does. */
    String id(Object place) {
        return ids.getOrDefault(place, "");
    }

    void add(Object place, ChangeKind kind, Stake stake, TextBlock block, String excerpt, String was) {
        var id = "change-" + (list.size() + 1);
        ids.put(place, id);
        var section = block.place().section();
        list.add(new Change(
                id, kind, stake, section, Excerpt.of(excerpt, EXCERPT), Excerpt.of(was, EXCERPT), credits(place)));
    }

    private List<Credit> credits(Object place) {
        return inserted(place)
                .filter(Token::isWord)
                .flatMap(token -> Stream.ofNullable(credits.apply(token)))
                .distinct()
                .toList();
    }

    private static Stream<Token> inserted(Object place) {
        return switch (place) {
            case Run run when !run.kept() -> run.inserted().stream();
            case Edit.Insert insert -> insert.after().tokens().stream();
            case Edit.RowEdit row
            when row.kind().isAfter() ->
                row.cells().stream().flatMap(List::stream).flatMap(Changes::inserted);
            default -> Stream.empty();
        };
    }

    /** A change that shows in no word, and is told in a sentence. */
    void tell(Object place, Stake stake, TextBlock block, String sentence) {
        sentences.put(place, sentence);
        add(place, ChangeKind.STRUCTURE, stake, block, block.text(), sentence);
    }

    /** What is told of a change in this place; empty if its words show it. */
    String sentence(Object place) {
        return sentences.getOrDefault(place, "");
    }

    /** Another place of a change. */
    void alsoAt(Object place, Object first) {
        ids.put(place, id(first));
    }
}

package io.sixpager.review.board;

import io.sixpager.characters.CaseFolding;
import io.sixpager.memo.model.Outcome;
import io.sixpager.people.Person;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which memos are looked for on the board; what is null, empty or false leaves none out.
 *
 * @param words all of which are to be found in a title, a number, or the people who own a memo or are waited for
 * @param person who takes part in it, in whatever role
 * @param author who wrote it
 * @param waitingFor whose turn it is
 */
record BoardFilter(
        List<Word> words,
        @Nullable Outcome outcome,
        @Nullable String person,
        @Nullable String author,
        @Nullable String waitingFor,
        boolean overdue) {

    static final BoardFilter NONE = new BoardFilter(List.of(), null, null, null, null, false);

    /** @param people the accounts that have it in their name */
    record Word(String text, List<String> people) {

        static Word of(String typed, List<Person> directory) {
            var text = CaseFolding.fold(typed);
            return new Word(
                    text,
                    directory.stream()
                            .filter(person -> person.username().contains(text)
                                    || CaseFolding.fold(person.name()).contains(text))
                            .map(Person::username)
                            .toList());
        }

        private boolean isIn(BoardCard card) {
            return CaseFolding.fold(card.title()).contains(text)
                    || Long.toString(card.number()).contains(text)
                    || Stream.concat(Stream.of(card.owner()), card.waitingFor().stream())
                            .anyMatch(people::contains);
        }
    }

    /** As the table is asked for the memos of now. */
    boolean includes(BoardCard card) {
        return words.stream().allMatch(word -> word.isIn(card))
                && (outcome == null || outcome == card.outcome())
                && (person == null || card.people().contains(person))
                && (author == null || card.authors().contains(author))
                && (waitingFor == null || card.waitingFor().contains(waitingFor))
                && (!overdue || card.overdueSince() != null);
    }
}

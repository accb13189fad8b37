package io.sixpager.discussion.web;

import io.sixpager.document.Figures;
import io.sixpager.document.ReadText;
import io.sixpager.memo.model.Revision;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import java.util.function.Function;

/**
 * What whoever speaks in a thread can quote and show; it need not be stored.
 *
 * @param read reads the text of a revision
 * @param figures of those that a text names, the ones that the speaker may show
 */
public record ThreadTexts(Function<Revision, ReadText> read, Function<String, Figures> figures) {

    /** Those that are stored. */
    public static ThreadTexts of(MemoTexts texts, Person speaker) {
        return new ThreadTexts(texts::read, markdown -> texts.figuresFor(speaker, markdown));
    }
}

package io.sixpager.discussion.web;

import io.sixpager.discussion.decision.SuggestionEligibility;
import io.sixpager.discussion.query.ThreadReader;
import io.sixpager.document.Replacement;
import io.sixpager.memo.query.MemoReader;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.shared.CommandRejected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tracked changes of a file become suggestions for the revision that was made of it. An author brings them; those whom
 * the file names have made them. What is sent twice is there once.
 */
@RestController
class FileSuggestionsController {

    /**
     * @param file its name
     * @param markdown its text without the changes
     */
    record BroughtSuggestions(
            @NotNull Integer revision,
            @NotNull String file,
            @NotNull String markdown,
            @NotNull @Size(max = 500) List<@Valid @NotNull BroughtSuggestion> suggestions) {}

    record BroughtSuggestion(
            @Nullable String author,
            @Nullable String date,
            @NotNull @NotEmpty @Size(max = 500) List<@Valid @NotNull Part> parts) {}

    /** Other words for one stretch of the text. */
    record Part(
            @NotNull Integer start,
            @NotNull String before,
            @NotNull String after) {

        Replacement replacement() {
            return new Replacement(start, before, after);
        }
    }

    /** @param left those that cannot be suggested, in sentences */
    record SuggestionsBrought(int offered, List<String> left) {}

    private final ThreadReader threads;
    private final FileSuggestions suggestions;

    FileSuggestionsController(ThreadReader threads, FileSuggestions suggestions) {
        this.threads = threads;
        this.suggestions = suggestions;
    }

    @PostMapping("/api/memos/{id}/file-suggestions")
    SuggestionsBrought bringSuggestions(
            @PathVariable String id, @Valid @RequestBody BroughtSuggestions body, Person me) {
        var memo = threads.requireMemo(id, me, body.revision());
        SuggestionEligibility.bringing(ThreadReader.standing(memo, me.username()));
        var revision = MemoReader.requireRevision(memo, body.revision());
        var before = MemoTexts.canonical(body.markdown());
        var left = new ArrayList<String>();
        for (int i = 0; i < body.suggestions().size(); i++) {
            try {
                suggestions.bring(
                        memo, revision, body.file(), before, body.suggestions().get(i), me);
            } catch (CommandRejected e) {
                left.add("Suggestion " + (i + 1) + " was left out: " + e.reason());
            }
        }
        return new SuggestionsBrought(body.suggestions().size() - left.size(), left);
    }
}

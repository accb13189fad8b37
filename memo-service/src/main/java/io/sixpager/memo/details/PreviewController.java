package io.sixpager.memo.details;

import io.sixpager.document.Advice;
import io.sixpager.document.PageBreak;
import io.sixpager.memo.text.MemoTexts;
import io.sixpager.people.Person;
import io.sixpager.sandbox.Library;
import io.sixpager.sandbox.Sandbox;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A text that is being written, set and measured as it would be printed. Nothing is stored. */
@RestController
@RequestMapping("/api/preview")
class PreviewController {

    record Draft(@NotNull String markdown) {}

    /** The paragraph that crosses the page limit, the address of the first block beyond it, and how many lines are over. */
    record Excess(String paragraph, String block, int lines) {}

    /**
     * @param pagesLeft whole pages that the narrative may still have, beside the lines of its last one
     * @param unprintable what does not come out on paper as it was written, each in a sentence
     */
    record Preview(
            String html,
            int words,
            int pages,
            int appendixPages,
            int pagesLeft,
            int linesLeft,
            @Nullable Excess overflow,
            List<PageBreak> breaks,
            List<Advice> lint,
            List<String> unprintable,
            String layoutVersion) {}

    private final MemoTexts texts;
    private final Sandbox sandbox;

    PreviewController(MemoTexts texts, Sandbox sandbox) {
        this.texts = texts;
        this.sandbox = sandbox;
    }

    @PostMapping
    Preview preview(@Valid @RequestBody Draft draft, Person me) {
        var figures = texts.figuresFor(me, draft.markdown());
        return sandbox.run(me.username(), new Previewing(draft.markdown()), Library.of(figures));
    }
}

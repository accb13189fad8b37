package io.sixpager.discussion.suggestion;

import io.sixpager.command.Recorder;
import io.sixpager.discussion.ThreadCommand.OfferSuggestion;
import io.sixpager.memo.text.MemoFigures;
import org.springframework.stereotype.Component;

/**
 * Writes which figures a suggestion shows, as it is done with those of a revision: whoever may read the memo sees them
 * from then on, and an author may take them over.
 */
@Component
class SuggestionRecords implements Recorder<OfferSuggestion> {

    private final MemoFigures figures;

    SuggestionRecords(MemoFigures figures) {
        this.figures = figures;
    }

    @Override
    public Class<OfferSuggestion> commands() {
        return OfferSuggestion.class;
    }

    @Override
    public void record(OfferSuggestion offer) {
        figures.link(offer.memoId(), offer.figures());
    }
}

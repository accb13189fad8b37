package io.sixpager.discussion.model;

import io.sixpager.document.Replacement;
import io.sixpager.document.Rewording;
import java.util.List;

/**
 * Other words that somebody proposes for one revision. They never change: in another text they are merged.
 *
 * @param contentHash of the revision's text, without which the places of the parts mean nothing
 */
public record Suggestion(int revision, String contentHash, List<Replacement> parts) {

    public Rewording rewording() {
        return new Rewording(parts);
    }
}

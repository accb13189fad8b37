package io.sixpager.memo.model;

import io.sixpager.memo.model.MemoEvent.DecisionMade;
import io.sixpager.shared.Attribution;

/** What was decided on which exact text, why, and how every rule of the gate stood at that moment. */
public record Decision(Outcome outcome, Attribution by, int revision, String contentHash, String rationale, Gate gate) {

    static Decision of(DecisionMade e) {
        return new Decision(e.outcome(), e.by(), e.revision(), e.contentHash(), e.rationale(), e.gate());
    }
}

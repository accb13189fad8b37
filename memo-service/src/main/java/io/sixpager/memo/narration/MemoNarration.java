package io.sixpager.memo.narration;

import io.sixpager.memo.model.Dates;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.*;
import io.sixpager.projection.EventNarration;
import io.sixpager.shared.Mention;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells every event of a memo in one sentence. */
@Component
class MemoNarration implements EventNarration<MemoEvent> {

    @Override
    public Class<MemoEvent> events() {
        return MemoEvent.class;
    }

    @Override
    public Told tell(MemoEvent event) {
        return new Told(
                event.memoId().toString(), event.by(), sentence(event), revision(event), WithheldEvents.of(event));
    }

    static String sentence(MemoEvent event) {
        var by = event.by().account();
        var who = Mention.of(by);
        return switch (event) {
            case MemoDrafted e -> who + " began the memo “" + e.title() + "”.";
            case MemoRetitled e -> who + " changed the title to “" + e.title() + "”.";
            case AccessChanged e ->
                e.restricted()
                        ? who + " restricted the memo to its participants and auditors."
                        : who + " opened the memo to everybody.";
            case CoauthorAdded e -> who + " named " + Mention.of(e.account()) + " as coauthor.";
            case CoauthorRemoved e when by.equals(e.account()) -> who + " left the coauthors.";
            case CoauthorRemoved e -> who + " removed " + Mention.of(e.account()) + " from the coauthors.";
            case MemoHandedOver e ->
                who + " handed the memo over "
                        + (by.equals(e.from()) ? "" : "from " + Mention.of(e.from()) + " ") + "to "
                        + Mention.of(e.to()) + ": " + e.reason();
            case NoticesAcknowledged _ -> who + " took note of it.";
            case RevisionSubmitted e ->
                who + " submitted revision " + e.revision() + origin(e) + ": " + e.summary() + " ("
                        + e.facts().changeClass().phrase() + ").";
            case RevisionNamed e -> who + " named revision " + e.revision() + " “" + e.name() + "”.";
            case ReviewOpened e ->
                who + " opened the review under the policy " + e.policy() + ", with "
                        + e.participants().size() + " participants.";
            case DueDatePassed e -> "The review was due on " + Dates.day(e.due()) + " and is still open.";
            case ReviewExtended e -> who + " extended the review to " + Dates.day(e.due()) + ": " + e.reason();
            case DecisionRequested e -> who + " asked for the decision: " + e.reason();
            case ReadingPeriodPassed e -> "The time to read revision " + e.revision() + " has passed.";
            case ReadingPeriodOverridden e ->
                who + " ended the time to read revision " + e.revision() + ": " + e.reason();
            case ParticipantAdded e ->
                who + " added " + Mention.of(e.participant().account()) + " as "
                        + e.participant().role().phrase() + because(e.reason());
            case ParticipantRemoved e ->
                who + " removed " + Mention.of(e.account()) + " from the review" + because(e.reason());
            case ParticipantRecused e -> Mention.of(e.account()) + " stepped back from the review: " + e.reason();
            case VerdictDelegated e ->
                Mention.of(e.reviewer()) + " named " + Mention.of(e.delegate()) + " as deputy: " + e.reason();
            case RevisionRead e ->
                Mention.of(e.reader()) + " was shown " + e.pages().size()
                        + (e.pages().size() == 1 ? " page" : " pages") + " of revision " + e.revision() + ".";
            case VerdictGiven e ->
                (by.equals(e.reviewer()) ? who : who + ", for " + Mention.of(e.reviewer()) + ",") + " "
                        + e.verdict().verb() + ", bound to revision " + e.revision() + ".";
            case VerdictCarried e ->
                "The verdict of " + Mention.of(e.reviewer()) + " on revision " + e.fromRevision()
                        + " was carried to revision " + e.toRevision() + ".";
            case VerdictLapsed e -> "The verdict of " + Mention.of(e.reviewer()) + " lapsed: " + e.reason();
            case VerdictWithdrawn e ->
                who + " took back the verdict "
                        + (by.equals(e.reviewer()) ? "" : "of " + Mention.of(e.reviewer()) + " ") + "on revision "
                        + e.revision() + ": " + e.reason();
            case ConditionSet e ->
                who + " set a condition, which " + Mention.of(e.owner()) + " is to meet: " + e.text();
            case ConditionHandedOver e -> who + " handed a condition over to " + Mention.of(e.to()) + ": " + e.reason();
            case ConditionProposedMet e ->
                who + " proposed a condition as met"
                        + (e.revision() == null ? ": " : " by revision " + e.revision() + ": ") + e.evidence();
            case ConditionConfirmed _ -> who + " confirmed that a condition is met.";
            case ConditionRefused e -> who + " did not find a condition met: " + e.reason();
            case ConditionWaived e -> who + " waived a condition: " + e.reason();
            case ObjectionRaised e ->
                who + " objected to " + (e.passage() == null ? "" : "words of ") + "revision " + e.revision() + ".";
            case ObjectionAnswered e ->
                who + " answered an objection" + (e.revision() == null ? "." : " by revision " + e.revision() + ".");
            case ObjectionHandedOver e ->
                who + " handed the answer to an objection over to " + Mention.of(e.to()) + ": " + e.reason();
            case ObjectionSustained e -> who + " sustained an objection: " + e.reason();
            case ObjectionLifted e -> who + " lifted the objection: " + e.reason();
            case ObjectionOverridden e -> who + " overrode an objection: " + e.reason();
            case DecisionMade e -> who + " " + e.outcome().participle() + " revision " + e.revision() + ".";
            case MemoWithdrawn e -> who + " withdrew the memo: " + e.reason();
            case DecisionReopened e -> who + " reopened the memo: " + e.reason();
            case MemoSuperseded e -> who + " put another memo in this one's place: " + e.reason();
        };
    }

    private static String because(@Nullable String reason) {
        return reason == null ? "." : ": " + reason;
    }

    private static String origin(RevisionSubmitted e) {
        var merged = e.merged();
        if (merged != null) {
            return ", merged from revision " + e.baseRevision() + " and a text "
                    + (merged.ancestor() == 0
                            ? "begun before there was any"
                            : "based on revision " + merged.ancestor());
        }
        return e.restores() == null ? "" : ", the text of revision " + e.restores() + " again";
    }

    static @Nullable Integer revision(MemoEvent event) {
        return switch (event) {
            case RevisionSubmitted e -> e.revision();
            case RevisionNamed e -> e.revision();
            case RevisionRead e -> e.revision();
            case VerdictGiven e -> e.revision();
            case VerdictCarried e -> e.toRevision();
            case VerdictLapsed e -> e.revision();
            case VerdictWithdrawn e -> e.revision();
            case ConditionSet e -> e.revision();
            case ConditionProposedMet e -> e.revision();
            case ObjectionRaised e -> e.revision();
            case ObjectionAnswered e -> e.revision();
            case ReadingPeriodPassed e -> e.revision();
            case ReadingPeriodOverridden e -> e.revision();
            case DecisionMade e -> e.revision();
            case MemoDrafted _,
                    MemoRetitled _,
                    AccessChanged _,
                    CoauthorAdded _,
                    CoauthorRemoved _,
                    MemoHandedOver _,
                    NoticesAcknowledged _,
                    ReviewOpened _,
                    DueDatePassed _,
                    ReviewExtended _,
                    DecisionRequested _,
                    ParticipantAdded _,
                    ParticipantRemoved _,
                    ParticipantRecused _,
                    VerdictDelegated _,
                    ConditionHandedOver _,
                    ConditionConfirmed _,
                    ConditionRefused _,
                    ConditionWaived _,
                    ObjectionHandedOver _,
                    ObjectionSustained _,
                    ObjectionLifted _,
                    ObjectionOverridden _,
                    MemoWithdrawn _,
                    DecisionReopened _,
                    MemoSuperseded _ -> null;
        };
    }
}

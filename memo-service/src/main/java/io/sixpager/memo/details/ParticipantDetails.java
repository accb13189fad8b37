package io.sixpager.memo.details;

import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.PastVerdict;
import io.sixpager.memo.model.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One participant with the verdict given last, those before it and, in a sentence, what they owe. */
public record ParticipantDetails(
        String account,
        Role role,
        @Nullable String recused,
        @Nullable String delegate,
        @Nullable VerdictDetails verdict,
        List<PastVerdict> past,
        @Nullable String owes) {

    static ParticipantDetails of(Participant participant, List<MemoObligation> owed) {
        var verdict = participant.verdict();
        return new ParticipantDetails(
                participant.account(),
                participant.role(),
                participant.recusedBecause(),
                participant.delegate(),
                verdict == null ? null : VerdictDetails.of(participant, verdict),
                participant.past(),
                owed.stream()
                        .filter(o -> o.account().equals(participant.account()))
                        .map(ParticipantDetails::sentence)
                        .findFirst()
                        .orElse(null));
    }

    /** For whoever reads the memo; the person themselves is told in the inbox. */
    private static String sentence(MemoObligation owed) {
        return switch (owed.kind()) {
            case REVISE -> "Has yet to write a revision that meets the rules.";
            case OPEN_REVIEW -> "Has yet to open the review.";
            case GIVE_VERDICT -> "Has yet to give a verdict on revision " + owed.revision() + ".";
            case GIVE_VERDICT_AGAIN -> "Has yet to give a verdict again, on revision " + owed.revision() + ".";
            case READ -> "Has yet to be shown every page of revision " + owed.revision() + ".";
            case ANSWER_OBJECTION -> "Has yet to answer an objection.";
            case SETTLE_OBJECTION -> "Has yet to lift an objection that was answered.";
            case MEET_CONDITION -> "Has yet to meet a condition.";
            case CONFIRM_CONDITION -> "Has yet to confirm a condition that is said to be met.";
            case LOOK_AGAIN -> "Has agreed, and has not looked since somebody objected.";
            case DECIDE -> "Has yet to decide.";
            case EXTEND_OR_ASK -> "Has yet to extend the review, or to ask for the decision.";
            case TAKE_OVER -> "Has yet to take over the memo.";
            case NOTE_RECUSAL -> "Has yet to take note of who has stepped back.";
            case NAME_PARTICIPANT -> "Has yet to name the participant who is missing.";
        };
    }
}

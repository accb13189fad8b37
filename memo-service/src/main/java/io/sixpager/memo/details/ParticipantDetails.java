package io.sixpager.memo.details;

import io.sixpager.memo.Obligation;
import io.sixpager.memo.Participant;
import io.sixpager.memo.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One participant with the verdict given last and what they owe. */
public record ParticipantDetails(
        String account,
        Role role,
        @Nullable String recused,
        @Nullable String delegate,
        @Nullable VerdictDetails verdict,
        @Nullable String owes) {

    static ParticipantDetails of(Participant participant, List<Obligation> owed) {
        var verdict = participant.verdict();
        return new ParticipantDetails(
                participant.account(),
                participant.role(),
                participant.recusedBecause(),
                participant.delegate(),
                verdict == null ? null : VerdictDetails.of(participant, verdict),
                owed.stream()
                        .filter(o -> o.account().equals(participant.account()))
                        .map(Obligation::why)
                        .findFirst()
                        .orElse(null));
    }
}

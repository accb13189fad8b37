package io.sixpager.memo.model;

import io.sixpager.memo.model.ParticipantChange.Kind;
import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The review of a memo: its policy, its participants with their verdicts, and what was shown to whom.
 *
 * @param changes who came after it was opened, and who left, in order
 * @param rules of the policy, if the version is no code; null in what was written before there were such
 * @param readingEnd that the last reading period is over, if one is; null in what was written before there were such
 * @param withheld whose verdicts have been taken out for a reader who may not know them yet; null in what was folded
 */
public record Review(
        Door door,
        String policy,
        int policyVersion,
        Deadline deadline,
        Attribution opened,
        int openedAtRevision,
        List<Participant> participants,
        List<Reading> readings,
        List<ParticipantChange> changes,
        @Nullable List<PolicyRule> rules,
        @Nullable ReadingEnd readingEnd,
        @Nullable List<String> withheld) {

    /** As the review has pinned them; none of a version that is code. */
    public List<PolicyRule> policyRules() {
        return rules == null ? List.of() : rules;
    }

    /** Whether it is told to somebody who may not know the verdicts of others yet. */
    public boolean withholds() {
        return withheld != null;
    }

    /** Whether this participant's verdict is known to others and not told here. */
    public boolean isWithheld(String account) {
        return withheld != null && withheld.contains(account);
    }

    public Instant due() {
        return deadline.due();
    }

    public Optional<Participant> participant(String account) {
        return participants.stream().filter(p -> p.account().equals(account)).findFirst();
    }

    /** The participants who hold the role and have not recused themselves. */
    public Stream<Participant> active(Role role) {
        return participants.stream().filter(p -> p.takesPart(role));
    }

    public Optional<Participant> decider() {
        return active(Role.DECIDER).findFirst();
    }

    public boolean isDecider(String account) {
        return active(Role.DECIDER).anyMatch(p -> p.account().equals(account));
    }

    public boolean isDelegate(String account) {
        return participants.stream().anyMatch(p -> account.equals(p.delegate()));
    }

    public Optional<Reading> lastReading(String account) {
        return readings.stream()
                .filter(reading -> reading.reader().equals(account))
                .reduce((earlier, later) -> later.at().isBefore(earlier.at()) ? earlier : later);
    }

    public Optional<Reading> reading(String account, int revision) {
        return readings.stream().filter(r -> r.isOf(account, revision)).findFirst();
    }

    /** When those who hold the role gave the verdicts that they have given. */
    public Stream<Instant> verdictTimes(Role role) {
        return active(role)
                .map(Participant::verdict)
                .filter(verdict -> verdict != null)
                .map(verdict -> verdict.by().at());
    }

    /** Whoever left, in order. */
    public Stream<ParticipantChange> departures() {
        return changes.stream().filter(ParticipantChange::departs);
    }

    /** How the owner has changed who is asked for assent since the review was opened. */
    public List<ParticipantChange> changesOfApprovers() {
        return changes.stream().filter(ParticipantChange::changesWhoAssents).toList();
    }

    Review adding(Invitation invitation, Attribution by, @Nullable String reason) {
        var added = new ParticipantChange(Kind.ADDED, invitation.account(), invitation.role(), by, reason);
        return with(ImmutableLists.plus(changes, added))
                .withParticipants(ImmutableLists.plus(participants, Participant.of(invitation, by)));
    }

    Review removing(String account, Attribution by, @Nullable String reason) {
        return departing(Kind.REMOVED, account, by, reason)
                .withParticipants(
                        ImmutableLists.without(participants, p -> p.account().equals(account)));
    }

    Review recusing(String account, Attribution by, String reason) {
        return departing(Kind.RECUSED, account, by, reason).changing(account, p -> p.recused(reason, by));
    }

    Review changing(String account, UnaryOperator<Participant> change) {
        return withParticipants(
                ImmutableLists.changing(participants, p -> p.account().equals(account), change));
    }

    Review plus(Reading reading) {
        var known = readings.stream().anyMatch(r -> r.isOf(reading.reader(), reading.revision()));
        var merged = known
                ? ImmutableLists.changing(
                        readings,
                        r -> r.isOf(reading.reader(), reading.revision()),
                        earlier -> earlier.joinedWith(reading))
                : ImmutableLists.plus(readings, reading);
        return new Review(
                door,
                policy,
                policyVersion,
                deadline,
                opened,
                openedAtRevision,
                participants,
                merged,
                changes,
                rules,
                readingEnd,
                withheld);
    }

    Review with(Deadline newDeadline) {
        return new Review(
                door,
                policy,
                policyVersion,
                newDeadline,
                opened,
                openedAtRevision,
                participants,
                readings,
                changes,
                rules,
                readingEnd,
                withheld);
    }

    Review with(ReadingEnd end) {
        return new Review(
                door,
                policy,
                policyVersion,
                deadline,
                opened,
                openedAtRevision,
                participants,
                readings,
                changes,
                rules,
                end,
                withheld);
    }

    /** @param change of every participant */
    Review changingAll(UnaryOperator<Participant> change) {
        return withParticipants(ImmutableLists.changing(participants, _ -> true, change));
    }

    /** Without what participants have said, of whom it is told only that they have. */
    Review withholding(List<String> answered) {
        return new Review(
                door,
                policy,
                policyVersion,
                deadline,
                opened,
                openedAtRevision,
                participants.stream().map(Participant::silent).toList(),
                readings,
                changes,
                rules,
                readingEnd,
                answered);
    }

    private Review departing(Kind kind, String account, Attribution by, @Nullable String reason) {
        return participant(account)
                .filter(Participant::takesPart)
                .map(p -> new ParticipantChange(kind, account, p.role(), by, reason))
                .map(departure -> with(ImmutableLists.plus(changes, departure)))
                .orElse(this);
    }

    private Review with(List<ParticipantChange> changed) {
        return new Review(
                door,
                policy,
                policyVersion,
                deadline,
                opened,
                openedAtRevision,
                participants,
                readings,
                changed,
                rules,
                readingEnd,
                withheld);
    }

    private Review withParticipants(List<Participant> changed) {
        return new Review(
                door,
                policy,
                policyVersion,
                deadline,
                opened,
                openedAtRevision,
                changed,
                readings,
                changes,
                rules,
                readingEnd,
                withheld);
    }
}

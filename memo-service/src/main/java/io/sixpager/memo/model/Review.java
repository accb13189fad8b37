package io.sixpager.memo.model;

import io.sixpager.shared.Attribution;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The review of a memo: its policy, its participants with their verdicts, and what was shown to whom.
 *
 * @param departures who left, in order
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
        List<Departure> departures) {

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

    Review plus(Participant participant) {
        return withParticipants(ImmutableLists.plus(participants, participant));
    }

    Review without(String account, Instant at) {
        return departing(account, at)
                .withParticipants(
                        ImmutableLists.without(participants, p -> p.account().equals(account)));
    }

    Review recusing(String account, String reason, Instant at) {
        return departing(account, at).changing(account, p -> p.recused(reason));
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
                door, policy, policyVersion, deadline, opened, openedAtRevision, participants, merged, departures);
    }

    Review with(Deadline newDeadline) {
        return new Review(
                door, policy, policyVersion, newDeadline, opened, openedAtRevision, participants, readings, departures);
    }

    private Review departing(String account, Instant at) {
        return participant(account)
                .filter(Participant::takesPart)
                .map(p -> new Departure(account, p.role(), at))
                .map(departure -> new Review(
                        door,
                        policy,
                        policyVersion,
                        deadline,
                        opened,
                        openedAtRevision,
                        participants,
                        readings,
                        ImmutableLists.plus(departures, departure)))
                .orElse(this);
    }

    private Review withParticipants(List<Participant> changed) {
        return new Review(
                door, policy, policyVersion, deadline, opened, openedAtRevision, changed, readings, departures);
    }
}

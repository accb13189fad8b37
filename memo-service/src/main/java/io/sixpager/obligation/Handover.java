package io.sixpager.obligation;

import io.sixpager.obligation.Obligation.Act;
import io.sixpager.shared.Mention;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Hands on what is owed under accounts with which nobody can act any more, or that may not know of it any more, so that
 * it waits for somebody who can.
 *
 * @param member whether somebody can act under an account
 * @param administrators who open accounts again, which helps where nobody else is left
 */
public record Handover(Predicate<String> member, List<String> administrators) {

    /** What administrators owe, and the act of the same name. */
    public static final String RESTORE = "RESTORE_ACCOUNT";

    /** Whose turn it is really: nobody's only if nobody has to do it in another's place. */
    public Stream<Obligation> of(Obligation owed) {
        return of(owed, _ -> true);
    }

    /** @param reader whether an account may still know of it */
    Stream<Obligation> of(Obligation owed, Predicate<String> reader) {
        var able = member.and(reader);
        if (able.test(owed.account())) {
            return Stream.of(owed);
        }
        var succession = owed.succession();
        if (succession == null) {
            return Stream.empty();
        }
        return succession.heirs().stream()
                .filter(able)
                .findFirst()
                .map(heir -> Stream.of(
                        with(owed, owed.subject(), heir, succession.kind(), succession.endsWhen(), succession.act())))
                .orElseGet(() -> administrators.stream().map(administrator -> restoring(owed, administrator)));
    }

    /** Administrators need not be among those who may read the memo, and learn no more than its number. */
    private Obligation restoring(Obligation owed, String administrator) {
        var subject = owed.subject();
        return with(
                owed,
                new Obligation.Subject(
                        subject.id(), subject.number(), "Memo " + subject.number(), null, null, null, null),
                administrator,
                RESTORE,
                owed.account().equals(subject.author())
                        ? "You open the account again, or hand the memo over on its page."
                        : "You open the account again.",
                new Act(RESTORE, "/people"));
    }

    private Obligation with(
            Obligation owed, Obligation.Subject subject, String heir, String kind, String endsWhen, Act act) {
        return new Obligation(
                owed.source(),
                subject,
                heir,
                kind,
                owed.since(),
                owed.due(),
                "It would be the turn of " + Mention.of(owed.account())
                        + (member.test(owed.account())
                                ? ", who may not read the memo any more."
                                : ", whose account can act no more."),
                endsWhen,
                act,
                owed.waiting().stream().filter(account -> !account.equals(heir)).toList(),
                null);
    }
}

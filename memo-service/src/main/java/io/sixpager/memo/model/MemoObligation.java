package io.sixpager.memo.model;

import io.sixpager.obligation.Obligation;
import io.sixpager.obligation.Obligation.Subject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that one person owes a memo: opened by an event, ended by an event, never set by hand.
 *
 * @param since when it began; not before the memo came into its stage
 * @param why the sentence that tells the person why it is their turn
 * @param endsWhen the act that ends it
 */
public record MemoObligation(
        MemoId memoId,
        long number,
        String title,
        String account,
        Kind kind,
        Instant since,
        @Nullable Instant due,
        String why,
        String endsWhen,
        @Nullable Integer revision) {

    /** What memos call their obligations among those of other sources. */
    public static final String SOURCE = "memo";

    /** What is owed, each with the act that ends it. */
    public enum Kind {
        REVISE(Act.WRITE),
        OPEN_REVIEW(Act.OPEN_REVIEW),
        GIVE_VERDICT(Act.GIVE_VERDICT),
        GIVE_VERDICT_AGAIN(Act.GIVE_VERDICT),
        READ(Act.READ),
        ANSWER_OBJECTION(Act.ANSWER_OBJECTION),
        SETTLE_OBJECTION(Act.LIFT_OBJECTION),
        MEET_CONDITION(Act.MEET_CONDITION),
        CONFIRM_CONDITION(Act.CONFIRM_CONDITION),
        LOOK_AGAIN(Act.READ),
        DECIDE(Act.DECIDE),
        EXTEND_OR_ASK(Act.EXTEND_REVIEW),
        NAME_PARTICIPANT(Act.ADD_PARTICIPANT),
        TAKE_OVER(Act.ACKNOWLEDGE),
        NOTE_RECUSAL(Act.ACKNOWLEDGE);

        private final Act act;

        Kind(Act act) {
            this.act = act;
        }
    }

    /** What a person can do to end an obligation, and where behind the memo's address the client offers it. */
    public enum Act {
        WRITE("/write"),
        OPEN_REVIEW("?do=review"),
        GIVE_VERDICT("?do=verdict"),
        READ(""),
        ANSWER_OBJECTION("?do=answer"),
        LIFT_OBJECTION("?do=lift"),
        MEET_CONDITION("?do=condition"),
        CONFIRM_CONDITION("?do=confirm"),
        DECIDE("?do=decide"),
        EXTEND_REVIEW("?do=extend"),
        ADD_PARTICIPANT("?do=participant"),
        ACKNOWLEDGE("?do=notice");

        private final String place;

        Act(String place) {
            this.place = place;
        }
    }

    public static MemoObligation on(
            MemoState memo,
            String account,
            Kind kind,
            Instant since,
            @Nullable Instant due,
            String why,
            String endsWhen) {
        var staged = memo.staged().at();
        return new MemoObligation(
                memo.memoId(),
                memo.header().number(),
                memo.header().title(),
                account,
                kind,
                since.isBefore(staged) ? staged : since,
                due,
                why,
                endsWhen,
                memo.currentNumber() == 0 ? null : memo.currentNumber());
    }

    /** Whether one act ends both. */
    public boolean asksTheSameAs(MemoObligation other) {
        return account.equals(other.account) && kind == other.kind;
    }

    /** What ends an obligation to give a verdict. */
    public static String verdictOrRecusal(MemoState memo) {
        return "You give a verdict on revision " + memo.currentNumber() + ", or recuse yourself.";
    }

    /**
     * As it stands in the inbox among those of other sources.
     *
     * @param memo to which it is owed
     */
    public Obligation asObligation(MemoState memo) {
        return new Obligation(
                SOURCE,
                new Subject(
                        memoId.toString(),
                        number,
                        title,
                        revision,
                        memo.header().owner(),
                        memo.current().map(text -> text.facts().pages()).orElse(null),
                        News.of(memo, account)),
                account,
                kind.name(),
                since,
                due,
                why,
                endsWhen,
                act(memo),
                Heirs.waiting(memo, this),
                Heirs.of(memo, this));
    }

    Obligation.Act act(MemoState memo) {
        return new Obligation.Act(kind.act.name(), "/m/" + number + place(memo));
    }

    /** Whoever gives a verdict again sees what has changed since the one before, beside the form. */
    private String place(MemoState memo) {
        var since = memo.participant(account)
                .map(Participant::verdict)
                .map(Verdict::readRevision)
                .filter(read -> kind == Kind.GIVE_VERDICT_AGAIN && read < memo.currentNumber());
        return since.map(read -> "?from=" + read + "&" + kind.act.place.substring(1))
                .orElse(kind.act.place);
    }
}

package io.sixpager.memo.narration;

import static org.assertj.core.api.Assertions.assertThat;

import io.sixpager.memo.EveryEvent;
import io.sixpager.memo.model.MemoEvent;
import io.sixpager.memo.model.MemoEvent.*;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event is told in a sentence that a person may read. */
class EveryEventIsToldTest {

    private static final Map<Class<? extends MemoEvent>, String> SENTENCES = Map.ofEntries(
            Map.entry(MemoDrafted.class, "@author began the memo “Sell computing – by the hour”."),
            Map.entry(MemoRetitled.class, "@author changed the title to “Sell “computing” by the hour”."),
            Map.entry(AccessChanged.class, "@author opened the memo to everybody."),
            Map.entry(CoauthorAdded.class, "@author named @coauthor as coauthor."),
            Map.entry(CoauthorRemoved.class, "@author removed @coauthor from the coauthors."),
            Map.entry(
                    MemoHandedOver.class,
                    "@admin handed the memo over from @author to @coauthor: She knows the prices."),
            Map.entry(NoticesAcknowledged.class, "@coauthor took note of it."),
            Map.entry(
                    ObjectionHandedOver.class,
                    "@author handed the answer to an objection over to @coauthor: The prices are hers."),
            Map.entry(
                    RevisionSubmitted.class,
                    "@author submitted revision 3, merged from revision 2 and a text based on revision 1:"
                            + " Both of us (first revision)."),
            Map.entry(RevisionNamed.class, "@author named revision 1 “As sent to finance”."),
            Map.entry(ReviewOpened.class, "@author opened the review under the policy one-way, with 2 participants."),
            Map.entry(DueDatePassed.class, "The review was due on 2 March 2026 and is still open."),
            Map.entry(ReviewExtended.class, "@author extended the review to 2 March 2026: Finance is on leave."),
            Map.entry(DecisionRequested.class, "@author asked for the decision: The offer ends on Friday."),
            Map.entry(ReadingPeriodPassed.class, "The time to read revision 3 has passed."),
            Map.entry(
                    ReadingPeriodOverridden.class,
                    "@decider ended the time to read revision 3: The offer ends on Friday."),
            Map.entry(ParticipantAdded.class, "@author added @finance as a contributor: The prices are theirs."),
            Map.entry(ParticipantRemoved.class, "@author removed @finance from the review: On leave until May."),
            Map.entry(VerdictDelegated.class, "@retail named @infrastructure as deputy: On leave until May."),
            Map.entry(RevisionRead.class, "@retail was shown 3 pages of revision 1."),
            Map.entry(VerdictGiven.class, "@infrastructure, for @retail, agrees with conditions, bound to revision 1."),
            Map.entry(VerdictCarried.class, "The verdict of @retail on revision 1 was carried to revision 2."),
            Map.entry(
                    VerdictWithdrawn.class,
                    "@infrastructure took back the verdict of @retail on revision 3: The costs are not in it."),
            Map.entry(VerdictLapsed.class, "The verdict of @retail lapsed: Revision 3 asks for something else."),
            Map.entry(
                    ConditionSet.class,
                    "@infrastructure set a condition, which @author is to meet: Publish the prices first."),
            Map.entry(ConditionHandedOver.class, "@author handed a condition over to @coauthor: The prices are hers."),
            Map.entry(
                    ConditionProposedMet.class,
                    "@coauthor proposed a condition as met by revision 2: Appendix B has them."),
            Map.entry(ConditionRefused.class, "@retail did not find a condition met: Not those of storage."),
            Map.entry(ConditionConfirmed.class, "@retail confirmed that a condition is met."),
            Map.entry(ConditionWaived.class, "@retail waived a condition: It can wait."),
            Map.entry(ObjectionRaised.class, "@finance objected to words of revision 3."),
            Map.entry(ObjectionAnswered.class, "@author answered an objection by revision 4."),
            Map.entry(ObjectionSustained.class, "@finance sustained an objection: It derives another one."),
            Map.entry(ObjectionLifted.class, "@finance lifted the objection: Convinced."),
            Map.entry(ObjectionOverridden.class, "@decider overrode an objection: The price can change any day."),
            Map.entry(ParticipantRecused.class, "@finance stepped back from the review: I own shares in a supplier."),
            Map.entry(DecisionMade.class, "@decider approved revision 3."),
            Map.entry(DecisionReopened.class, "@decider reopened the memo: A supplier dropped out."),
            Map.entry(MemoWithdrawn.class, "@author withdrew the memo: Overtaken by events."),
            Map.entry(MemoSuperseded.class, "@author put another memo in this one's place: Written anew."));

    static List<MemoEvent> examples() {
        return EveryEvent.examples();
    }

    @Test
    void noEventIsWithoutASentence() {
        assertThat(SENTENCES.keySet()).containsExactlyInAnyOrder(subclasses());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsAnEventInASentence(MemoEvent event) {
        assertThat(MemoNarration.sentence(event)).isEqualTo(SENTENCES.get(event.getClass()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void namesTheRevisionThatAnEventIsAbout(MemoEvent event) throws ReflectiveOperationException {
        var field = Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> component.getName().matches("revision|toRevision"))
                .findFirst();
        assertThat(MemoNarration.revision(event))
                .isEqualTo(field.isEmpty() ? null : field.get().getAccessor().invoke(event));
    }

    @Test
    void tellsWhetherAccessWasNarrowedOrWidened() {
        var restricted = examples().stream()
                .filter(AccessChanged.class::isInstance)
                .map(AccessChanged.class::cast)
                .map(e -> new AccessChanged(e.memoId(), e.by(), true))
                .findFirst()
                .orElseThrow();
        assertThat(MemoNarration.sentence(restricted))
                .isEqualTo("@author restricted the memo to its participants and auditors.");
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends MemoEvent>[] subclasses() {
        return (Class<? extends MemoEvent>[]) MemoEvent.class.getPermittedSubclasses();
    }
}

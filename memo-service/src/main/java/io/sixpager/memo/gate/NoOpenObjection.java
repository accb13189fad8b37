package io.sixpager.memo.gate;

import static io.sixpager.memo.gate.Impasse.Step.Kind.OVERRIDE_OBJECTION;

import io.sixpager.memo.gate.Impasse.Step;
import io.sixpager.memo.gate.Impasse.Way;
import io.sixpager.memo.model.Gate.RuleResult;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoObligation.Kind;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Objection;
import io.sixpager.memo.model.Review;
import io.sixpager.shared.Mention;
import java.util.List;
import java.util.stream.Stream;

/** An objection blocks whoever raised it, answered or not, until it is lifted or overridden. */
record NoOpenObjection() implements GateRule {

    @Override
    public String key() {
        return "no-open-objection";
    }

    @Override
    public String demand() {
        return "No blocking objection is open.";
    }

    @Override
    public RuleResult evaluate(MemoState memo, Review review) {
        var open = memo.blockingObjections().toList();
        if (open.isEmpty()) {
            return passed("No blocking objection is open.");
        }
        var raisers = open.stream().map(o -> o.raised().account()).distinct().toList();
        return failed(
                Counted.of(open.size(), "blocking objection") + (open.size() == 1 ? " is" : " are")
                        + " open, raised by " + Mention.all(raisers)
                        + ". Whoever raised one lifts it, or the decider overrides it with a reason.",
                raisers);
    }

    @Override
    public Stream<MemoObligation> remedies(MemoState memo, Review review, RuleResult failed) {
        return memo.blockingObjections().map(objection -> settlement(memo, review, objection));
    }

    private static MemoObligation settlement(MemoState memo, Review review, Objection objection) {
        var raiser = objection.raised().account();
        var mention = Mention.of(raiser);
        if (objection.state() == Objection.State.OPEN) {
            var sustained = objection.lastSustained();
            var why = sustained == null
                    ? mention + " objects to revision " + objection.revision() + "."
                    : mention + " holds the answer not to be enough: " + sustained.reason();
            var asked = (sustained == null ? objection.raised() : sustained.by()).at();
            var answerer = memo.answerer(objection);
            var handed = objection.lastHandOver().filter(last -> last.to().equals(answerer));
            return MemoObligation.on(
                    memo,
                    answerer,
                    Kind.ANSWER_OBJECTION,
                    handed.map(last -> last.by().at()).filter(asked::isBefore).orElse(asked),
                    review.due(),
                    handed.map(last -> why + " " + Mention.of(last.by().account())
                                    + " has handed the answer over to you: “" + last.reason() + "”")
                            .orElse(why),
                    "You or an author answer the objection, you hand it over, or " + mention + " lifts it.");
        }
        return MemoObligation.on(
                memo,
                raiser,
                Kind.SETTLE_OBJECTION,
                objection.answers().getLast().by().at(),
                review.due(),
                "Your objection to revision " + objection.revision() + " has been answered.",
                "You lift the objection or say why it stands, or the decider overrides it.");
    }

    /** Only whoever raised an objection lifts it. */
    @Override
    public Stream<Impasse> impasses(Situation situation) {
        return situation
                .memo()
                .blockingObjections()
                .filter(objection -> situation.gone().test(objection.raised().account()))
                .map(objection -> new Impasse(
                        key(),
                        "Nobody can lift the objection of "
                                + Mention.of(objection.raised().account()) + ": the account is closed.",
                        situation.review().decider().stream()
                                .map(decider -> overriding(decider.account(), objection))
                                .toList()));
    }

    private static Way overriding(String decider, Objection objection) {
        return new Way(
                "The decider, " + Mention.of(decider) + ", overrides the objection with a reason.",
                List.of(decider),
                List.of(new Step(OVERRIDE_OBJECTION, null, objection.objectionId())));
    }
}

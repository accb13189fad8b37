package io.sixpager.memo.record;

import io.sixpager.document.DecisionRecord;
import io.sixpager.document.DecisionRecord.Section;
import io.sixpager.memo.model.Condition;
import io.sixpager.memo.model.Dates;
import io.sixpager.memo.model.Decision;
import io.sixpager.memo.model.Dissent;
import io.sixpager.memo.model.Gate;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Objection;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Reopening;
import io.sixpager.memo.model.Verdict;
import io.sixpager.memo.model.VerdictKind;
import io.sixpager.shared.Attribution;
import io.sixpager.shared.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the record of one memo's decision. */
final class RecordWriting {

    private static final Set<VerdictKind> DISSENT = Set.of(VerdictKind.DISAGREE_AND_COMMIT, VerdictKind.OBJECT);
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\d])@(" + Mention.ACCOUNT + ")");

    private final MemoState memo;
    private final UnaryOperator<String> named;
    private final List<Section> sections = new ArrayList<>();

    RecordWriting(MemoState memo, UnaryOperator<String> named) {
        this.memo = memo;
        this.named = named;
    }

    DecisionRecord record() {
        var decision = memo.decision();
        if (decision != null) {
            section("Decision", decided(decision));
        } else {
            section("Decision", List.of("The decision below was reopened; the memo has not been decided again."));
        }
        section("Agreed", verdicts(verdict -> verdict.kind() == VerdictKind.AGREE));
        section("Agreed on conditions", verdicts(verdict -> verdict.kind() == VerdictKind.AGREE_WITH_CONDITIONS));
        section("Dissent", verdicts(verdict -> DISSENT.contains(verdict.kind())));
        section("Abstained", verdicts(verdict -> verdict.kind() == VerdictKind.ABSTAIN));
        section("Without a verdict", silent());
        section("Objections", memo.objections().stream().map(this::objection).toList());
        if (decision != null) {
            section("Gate", gate(decision.gate()));
        }
        section(
                "Earlier decisions",
                memo.reopenings().stream().flatMap(this::reopened).toList());
        return new DecisionRecord(List.copyOf(sections));
    }

    private void section(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(heading, lines));
        }
    }

    private List<String> decided(Decision decision) {
        return List.of(
                capital(decision.outcome().participle()) + " by " + by(decision.by()) + ".",
                "Revision " + decision.revision() + ", SHA-256 " + decision.contentHash() + ".",
                "Rationale: " + decision.rationale());
    }

    private List<String> verdicts(Predicate<Verdict> wanted) {
        return memo.participants()
                .flatMap(participant -> {
                    var verdict = participant.verdict();
                    return verdict != null && wanted.test(verdict)
                            ? Stream.of(verdict(participant, verdict))
                            : Stream.<String>empty();
                })
                .toList();
    }

    private String verdict(Participant participant, Verdict verdict) {
        var line = new StringBuilder(named.apply(participant.account()) + ", "
                + participant.role().phrase() + ", " + verdict.kind().verb() + " on revision "
                + verdict.readRevision());
        var carried = verdict.carriedFrom();
        line.append(carried == null ? "" : ", carried to revision " + verdict.revision());
        line.append(", ").append(when(verdict.by()));
        if (!verdict.by().account().equals(participant.account())) {
            line.append(", given by ").append(named.apply(verdict.by().account()));
        }
        line.append('.');
        if (participant.conditions().isEmpty()) {
            append(line, "Conditions: ", verdict.conditions());
        }
        participant.conditions().forEach(condition -> append(line, "Condition: ", condition(condition)));
        append(line, "", quoted(verdict.reason()));
        if (!verdict.stands()) {
            append(line, "No longer standing: ", verdict.lapsedBecause());
        }
        return line.toString();
    }

    private String condition(Condition condition) {
        var settled = condition.settled();
        return "“" + condition.text() + "” "
                + switch (condition.state()) {
                    case OPEN, PROPOSED -> "Open, owned by " + named.apply(condition.owner()) + ".";
                    case MET -> "Met, confirmed" + byWhom(settled) + ".";
                    case WAIVED -> "Waived" + byWhom(settled) + ": " + condition.settledBecause();
                    case DROPPED -> "No longer asked for.";
                };
    }

    private List<String> silent() {
        return memo.participants()
                .filter(participant -> participant.role().reviews() && participant.verdict() == null)
                .map(participant -> {
                    var recused = participant.recusedBecause();
                    return named.apply(participant.account()) + ", "
                            + participant.role().phrase()
                            + (recused == null ? "." : ", stepped back: " + recused);
                })
                .toList();
    }

    private String objection(Objection objection) {
        var line = new StringBuilder(
                by(objection.raised()) + ", to revision " + objection.revision() + ": “" + objection.statement() + "”");
        for (var answer : objection.answers()) {
            append(
                    line,
                    "Answered by " + by(answer.by())
                            + (answer.revision() == null ? ": " : ", by revision " + answer.revision() + ": "),
                    quoted(answer.text()));
            var sustained = answer.sustained();
            if (sustained != null) {
                append(line, "Sustained by " + by(sustained.by()) + ": ", quoted(sustained.reason()));
            }
        }
        var closed = objection.closed();
        switch (objection.state()) {
            case OPEN, ANSWERED -> append(line, "", "Still open.");
            case LIFTED -> append(line, "Lifted" + byWhom(closed) + ": ", objection.closingReason());
            case OVERRIDDEN -> append(line, "Overridden" + byWhom(closed) + ": ", objection.closingReason());
        }
        return line.toString();
    }

    private List<String> gate(Gate gate) {
        var lines = new ArrayList<String>();
        lines.add("Policy " + gate.policy() + ", version " + gate.policyVersion() + ": "
                + (gate.passes() ? "every rule passed." : "not every rule passed."));
        for (var rule : gate.rules()) {
            lines.add((rule.passed() ? "Passed: " : "Not passed: ") + mentioned(rule.sentence()));
        }
        return lines;
    }

    /** A withdrawn memo is reopened too, and nothing was decided on it. */
    private Stream<String> reopened(Reopening past) {
        var made = past.decision();
        if (made == null) {
            return Stream.of();
        }
        var line = new StringBuilder(capital(made.outcome().participle()) + " by " + by(made.by()) + ": revision "
                + made.revision() + ", SHA-256 " + made.contentHash() + ".");
        append(line, "Rationale: ", made.rationale());
        past.dissents().forEach(dissent -> append(line, "Dissent: ", dissent(dissent)));
        append(line, "Reopened by " + by(past.by()) + ": ", past.reason());
        return Stream.of(line.toString());
    }

    private String dissent(Dissent dissent) {
        var how = switch (dissent.kind()) {
            case COMMITTED -> "disagreed and committed";
            case OBJECTED -> "objected";
            case OVERRIDDEN -> "objected and was overridden";
        };
        var words = quoted(dissent.words());
        return named.apply(dissent.account()) + " " + how + ", " + when(dissent.said())
                + (words == null ? "." : ": " + words);
    }

    private String byWhom(@Nullable Attribution closed) {
        return closed == null ? "" : " by " + by(closed);
    }

    private String by(Attribution by) {
        return named.apply(by.account()) + ", " + when(by);
    }

    private static String when(Attribution by) {
        return by.claim() == null
                ? Dates.day(by.at())
                : Dates.day(by.effectiveAt()) + " as the import says, recorded " + Dates.day(by.at());
    }

    /** Names in the place of the accounts that a sentence mentions. */
    private String mentioned(String sentence) {
        return MENTION.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(named.apply(found.group(1))));
    }

    private static void append(StringBuilder line, String what, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            line.append('\n').append(what).append(words.strip());
        }
    }

    private static @Nullable String quoted(@Nullable String words) {
        return words == null || words.isBlank() ? null : "“" + words.strip() + "”";
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

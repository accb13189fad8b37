package io.sixpager.document.lint;

import io.sixpager.document.Advice;
import io.sixpager.document.manuscript.Ask;
import io.sixpager.document.manuscript.Headings;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sections whose questions every reading ends with, whatever they are called. */
final class MissingSections implements LintRule {

    private static final String RULE = "missing-section";

    private record Section(Pattern heading, String reason) {

        static Section of(String heading, String reason) {
            return new Section(Pattern.compile(".*\\b(?:" + heading + ").*"), reason);
        }
    }

    private static final List<Section> SECTIONS = List.of(
            Section.of("tenets?\\b|principles?\\b", "No section states the tenets by which close calls are made."),
            Section.of(
                    "alternatives?\\b|options\\b|what else we considered|roads not taken",
                    "No section gives the alternatives and why they were not chosen."),
            Section.of(
                    "risks?\\b|what could go wrong|what can go wrong|pre-?mortem|threats?\\b",
                    "No section says what could go wrong and what would be done about it."),
            Section.of(
                    "faq|questions?\\b|objections?\\b",
                    "No section answers the questions that readers will ask first."),
            Section.of(
                    "predictions?\\b|forecasts?\\b|expected results|success measures?|how we will know",
                    "No section predicts results with dates, so nobody can check later whether this was right."));

    @Override
    public Stream<Advice> read(Proof proof) {
        var headings = proof.passages().stream()
                .filter(passage -> passage.block().headingLevel() > 0)
                .map(passage -> Headings.plain(passage.text()))
                .toList();
        var missing = SECTIONS.stream()
                .filter(section -> headings.stream()
                        .noneMatch(heading -> section.heading().matcher(heading).matches()))
                .map(section -> new Advice(RULE, section.reason(), "", 0, 0, ""));
        return Ask.of(proof.manuscript()).isEmpty()
                ? Stream.concat(
                        Stream.of(new Advice(
                                RULE, "No section called “The ask” says what the reader is to decide.", "", 0, 0, "")),
                        missing)
                : missing;
    }
}

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

    /** @param narrative whether only a narrative is asked for it, which argues for itself; a press release does not */
    private record Section(Pattern heading, boolean narrative, String reason) {

        static Section of(String heading, boolean narrative, String reason) {
            return new Section(Pattern.compile(".*\\b(?:" + heading + ").*"), narrative, reason);
        }
    }

    private static final List<Section> SECTIONS = List.of(
            Section.of(
                    "tenets?\\b|principles?\\b", true, "No section states the tenets by which close calls are made."),
            Section.of(
                    "alternatives?\\b|options\\b|what else we considered|roads not taken",
                    true,
                    "No section gives the alternatives and why they were not chosen."),
            Section.of(
                    "risks?\\b|what could go wrong|what can go wrong|pre-?mortem|threats?\\b",
                    true,
                    "No section says what could go wrong and what would be done about it."),
            Section.of(
                    "faq|questions?\\b|objections?\\b",
                    false,
                    "No section answers the questions that readers will ask first."),
            Section.of(
                    "predictions?\\b|forecasts?\\b|expected results|success measures?|how we will know",
                    false,
                    "No section predicts results with dates, so nobody can check later whether this was right."));

    private static final Pattern PRESS_RELEASE = Pattern.compile("press release|pr ?/ ?faq");

    @Override
    public Stream<Advice> read(Proof proof) {
        var headings = proof.passages().stream()
                .filter(passage -> passage.block().headingLevel() > 0)
                .map(Passage::text)
                .toList();
        var plain = headings.stream().map(Headings::plain).toList();
        var isPressRelease = plain.stream()
                .anyMatch(heading -> PRESS_RELEASE.matcher(heading).matches());
        var missing = SECTIONS.stream()
                .filter(section -> !(section.narrative() && isPressRelease))
                .filter(section -> plain.stream()
                        .noneMatch(heading -> section.heading().matcher(heading).matches()))
                .map(section -> new Advice(RULE, section.reason(), "", 0, 0, ""));
        return Ask.of(proof.manuscript()).isEmpty() && headings.stream().noneMatch(Ask::isHeadedBy)
                ? Stream.concat(
                        Stream.of(new Advice(
                                RULE, "No section called “The ask” says what the reader is to decide.", "", 0, 0, "")),
                        missing)
                : missing;
    }
}

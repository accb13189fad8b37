package io.sixpager.importing;

import io.sixpager.discussion.model.Excerpt;
import io.sixpager.discussion.model.ThreadKind;
import io.sixpager.discussion.web.BroughtComment;
import io.sixpager.discussion.web.BroughtComment.BroughtReply;
import io.sixpager.document.Span;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was said in one thread elsewhere, as {@code threads.json} of an archive tells it. */
record CaseThread(Told thread) {

    private static final Set<String> OPEN = Set.of("OPEN", "PROPOSED");
    private static final int SUGGESTED = 1_000;

    record Told(
            Subject subject,
            List<Remark> comments,
            @Nullable Stage settlement,
            @Nullable Suggested suggestion) {}

    record Subject(@Nullable String kind, @Nullable Passage passage) {}

    record Passage(
            int revision, @Nullable Span span, @Nullable String quote) {}

    record Remark(By by, @Nullable String words) {}

    record By(
            @Nullable String account,
            @Nullable String at,
            @Nullable Claimed claim) {

        private @Nullable String name() {
            return claim == null || claim.by() == null ? account : claim.by();
        }

        private @Nullable String date() {
            return claim == null || claim.at() == null ? at : claim.at();
        }
    }

    record Claimed(@Nullable String by, @Nullable String at) {}

    record Stage(@Nullable String stage) {}

    record Suggested(@Nullable List<Part> parts) {

        private String told() {
            return "Suggested “%s” for “%s”.%n%n".formatted(side(Part::after), side(Part::before));
        }

        private String side(Function<Part, @Nullable String> side) {
            var all = Objects.requireNonNullElse(parts, List.<Part>of()).stream()
                    .map(part ->
                            Objects.requireNonNullElse(side.apply(part), "").strip())
                    .collect(Collectors.joining(" "));
            return Excerpt.of(all, SUGGESTED);
        }
    }

    record Part(@Nullable String before, @Nullable String after) {}

    boolean isComplete() {
        return thread != null
                && thread.subject() != null
                && thread.comments() != null
                && !thread.comments().isEmpty()
                && thread.comments().stream().allMatch(each -> each != null && each.by() != null);
    }

    @Nullable Passage passage() {
        return thread.subject().passage();
    }

    /** What blocks or suggests does so in its own memo; here it is a concern. */
    ThreadKind kind() {
        return switch (Objects.requireNonNullElse(thread.subject().kind(), "")) {
            case "QUESTION" -> ThreadKind.QUESTION;
            case "NIT" -> ThreadKind.NIT;
            case "PRAISE" -> ThreadKind.PRAISE;
            default -> ThreadKind.CONCERN;
        };
    }

    BroughtComment comment() {
        var first = thread.comments().getFirst();
        var passage = passage();
        var settlement = thread.settlement();
        var suggestion = thread.suggestion();
        return new BroughtComment(
                first.by().name(),
                first.by().date(),
                (suggestion == null ? "" : suggestion.told()) + words(first),
                passage == null ? "" : Objects.requireNonNullElse(passage.quote(), ""),
                settlement != null && settlement.stage() != null && !OPEN.contains(settlement.stage()),
                thread.comments().stream()
                        .skip(1)
                        .map(each ->
                                new BroughtReply(each.by().name(), each.by().date(), words(each)))
                        .toList());
    }

    private static String words(Remark remark) {
        return Objects.requireNonNullElse(remark.words(), "");
    }
}

package io.sixpager.memo.duty;

import static io.sixpager.memo.model.MemoObligation.Kind.NOTE_RECUSAL;
import static io.sixpager.memo.model.MemoObligation.Kind.TAKE_OVER;

import io.sixpager.memo.gate.Impasse;
import io.sixpager.memo.model.MemoObligation;
import io.sixpager.memo.model.MemoState;
import io.sixpager.memo.model.Notice;
import io.sixpager.memo.model.Participant;
import io.sixpager.memo.model.Review;
import io.sixpager.memo.model.Role;
import io.sixpager.memo.model.Stage;
import io.sixpager.shared.Mention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people are told, until they take note of it. */
public final class NoticesOwed {

    private NoticesOwed() {}

    /** One act notes all of a kind. */
    static Stream<MemoObligation> of(MemoState memo) {
        return memo.notices().stream()
                .collect(Collectors.groupingBy(
                        notice -> List.of(notice.account(), notice.kind()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(told -> owed(memo, told));
    }

    private static MemoObligation owed(MemoState memo, List<Notice> told) {
        var review = memo.review();
        var last = told.getLast();
        return MemoObligation.on(
                memo,
                last.account(),
                switch (last.kind()) {
                    case HANDED_OVER -> TAKE_OVER;
                    case RECUSED -> NOTE_RECUSAL;
                },
                last.by().at(),
                review == null || memo.stage() != Stage.IN_REVIEW ? null : review.due(),
                told.stream().map(notice -> sentence(memo, notice)).collect(Collectors.joining(" ")),
                endsWhen(memo, last));
    }

    /** What happened and why; behind the last of what its reader is told, what follows from all of it. */
    public static String sentence(MemoState memo, Notice notice) {
        var who = Mention.of(notice.by().account());
        var review = memo.review();
        return switch (notice.kind()) {
            case HANDED_OVER -> who + " has handed the memo over to you: “" + notice.reason() + "”";
            case RECUSED ->
                who + " has stepped back from the review: “" + notice.reason() + "”"
                        + (review == null || !isLast(memo, notice) ? "" : " " + consequence(memo, review));
        };
    }

    private static boolean isLast(MemoState memo, Notice notice) {
        return memo.noticesTo(notice.account()).stream()
                .filter(each -> each.kind() == notice.kind())
                .reduce((_, later) -> later)
                .filter(notice::equals)
                .isPresent();
    }

    /** Who is left, and whether the gate can still pass. */
    private static String consequence(MemoState memo, Review review) {
        var left = review.active(Role.APPROVER).map(Participant::account).toList();
        var impasses = Impasse.of(memo, review, _ -> false).stream()
                .map(Impasse::cause)
                .distinct()
                .collect(Collectors.joining(" "));
        var asked = left.isEmpty()
                ? ""
                : Mention.all(left) + (left.size() == 1 ? " is" : " are") + " still asked for assent.";
        var stuck = impasses.isEmpty()
                ? "The memo can still be approved."
                : "The memo cannot be approved as things are: " + impasses;
        return asked.isEmpty() ? stuck : asked + " " + stuck;
    }

    private static String endsWhen(MemoState memo, Notice notice) {
        return switch (notice.kind()) {
            case HANDED_OVER -> "You take it over, or hand it on.";
            case RECUSED ->
                notice.account().equals(memo.header().owner())
                        ? "You ask somebody else, or take note of it."
                        : "You take note of it.";
        };
    }
}

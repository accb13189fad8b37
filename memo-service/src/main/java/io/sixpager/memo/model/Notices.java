package io.sixpager.memo.model;

import io.sixpager.memo.model.MemoEvent.MemoHandedOver;
import io.sixpager.memo.model.MemoEvent.ParticipantRecused;
import io.sixpager.memo.model.Notice.Kind;
import java.util.List;
import java.util.stream.Stream;

/** What people are told about a memo, and until when. */
final class Notices {

    private Notices() {}

    /** Whoever owns the memo now is told of that, and of what the owner before them had not noted. */
    static List<Notice> after(List<Notice> told, MemoHandedOver e) {
        var rest = told.stream()
                .filter(notice -> notice.kind() != Kind.HANDED_OVER)
                .map(notice -> notice.isTo(e.from()) ? notice.to(e.to()) : notice);
        var handed = Stream.of(new Notice(Kind.HANDED_OVER, e.to(), e.by(), e.reason()))
                .filter(notice -> !notice.isTo(e.by().account()));
        return Stream.concat(rest, handed).distinct().toList();
    }

    /** The owner and the decider are told who does not assent or decide any more. */
    static List<Notice> after(MemoState memo, ParticipantRecused e) {
        var counted = memo.participant(e.account())
                .filter(participant -> participant.role() == Role.APPROVER || participant.role() == Role.DECIDER);
        var readers =
                Stream.concat(Stream.of(memo.header().owner()), memo.decider().map(Participant::account).stream());
        return counted.isEmpty()
                ? memo.notices()
                : Stream.concat(
                                memo.notices().stream(),
                                readers.distinct()
                                        .filter(reader -> !reader.equals(e.account()))
                                        .map(reader -> new Notice(Kind.RECUSED, reader, e.by(), e.reason())))
                        .toList();
    }

    static List<Notice> noted(List<Notice> told, String reader) {
        return ImmutableLists.without(told, notice -> notice.isTo(reader));
    }

    /** The owner has asked somebody else. */
    static List<Notice> asked(List<Notice> told, String owner) {
        return ImmutableLists.without(told, notice -> notice.kind() == Kind.RECUSED && notice.isTo(owner));
    }

    /** It matters no more who has stepped back. */
    static List<Notice> ended(List<Notice> told) {
        return ImmutableLists.without(told, notice -> notice.kind() == Kind.RECUSED);
    }
}

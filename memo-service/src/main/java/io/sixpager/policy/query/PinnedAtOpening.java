package io.sixpager.policy.query;

import static io.sixpager.shared.CommandRejected.invalid;

import io.sixpager.command.Informant;
import io.sixpager.memo.MemoCommand.OpenReview;
import io.sixpager.memo.model.Door;
import io.sixpager.memo.model.PinnedPolicy;
import io.sixpager.policy.model.PolicyBook;
import io.sixpager.policy.model.PolicyVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a memo under which version of which policy its review is opened, whichever way the command comes. */
@Component
class PinnedAtOpening implements Informant<OpenReview> {

    private final PolicyShelf shelf;

    PinnedAtOpening(PolicyShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Class<OpenReview> commands() {
        return OpenReview.class;
    }

    @Override
    public OpenReview informed(OpenReview command) {
        var book = shelf.book();
        return command.under(pinned(book, chosen(book, command.door(), command.policy())));
    }

    private static PolicyVersion chosen(PolicyBook book, Door door, @Nullable String name) {
        var allowed = book.allowed(door);
        return allowed.stream()
                .filter(version -> name == null || version.isOf(name))
                .findFirst()
                .orElseThrow(() -> invalid("The door does not allow the policy “" + name + "”; choose one of "
                        + String.join(
                                ", ",
                                allowed.stream()
                                        .map(version -> "“" + version.policy().name() + "”")
                                        .toList())
                        + "."));
    }

    /** What is code is found by its name for ever; all else the memo keeps, with the people who are in its groups now. */
    private static PinnedPolicy pinned(PolicyBook book, PolicyVersion version) {
        var policy = version.policy();
        return new PinnedPolicy(
                policy.name(), policy.version(), version.isBuiltIn() ? List.of() : book.withPeople(policy.terms()));
    }
}

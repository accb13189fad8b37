package io.sixpager.sandbox;

import io.sixpager.document.UnacceptableText;
import io.sixpager.shared.CommandRejected;

/** A task as it is run, in whichever process: whatever is wrong with what a member has sent becomes a refusal. */
final class Attempt {

    private Attempt() {}

    static <R> R at(Task<R> task, Library library) {
        try {
            return task.run(library);
        } catch (UnacceptableText e) {
            throw CommandRejected.unacceptable(e, e.tooLarge());
        } catch (StackOverflowError _) {
            throw CommandRejected.invalid(task.refusal() + ": it nests too deeply.");
        }
    }
}

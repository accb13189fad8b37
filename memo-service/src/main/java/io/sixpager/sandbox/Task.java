package io.sixpager.sandbox;

import java.time.Duration;

/** Work on what a member has sent. A record: it travels to the sandbox as JSON, and its result comes back so. */
public interface Task<R> {

    /** In the sandbox; what a person is to be told is thrown as a refusal. */
    R run(Library library);

    /** Whether it is clear beforehand that it takes little time and memory, so that the service does it itself. */
    default boolean isSmall() {
        return false;
    }

    Class<R> result();

    /** What is not tried again once it had to be stopped: the hash of a text or a file. */
    String subject();

    /** How the sentence begins by which it is refused then, such as “This text cannot be printed”. */
    String refusal();

    /** How long it may take before it is stopped. */
    Duration limit();
}

package io.sixpager.obligation;

import java.util.Set;

/**
 * What is owed that somebody may not be told of yet: whoever knew it could conclude what is kept from them.
 *
 * @param subjects the ids of what it is owed to
 * @param kinds of what is owed to these
 */
public record Untold(Set<String> subjects, Set<String> kinds) {

    public static final Untold NOTHING = new Untold(Set.of(), Set.of());

    public boolean includes(Obligation owed) {
        return subjects.contains(owed.subject().id()) && kinds.contains(owed.kind());
    }
}

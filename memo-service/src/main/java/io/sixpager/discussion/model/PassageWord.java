package io.sixpager.discussion.model;

import io.sixpager.shared.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * What a person has said last of where the passage of a thread stands.
 *
 * @param version of the thread when they had said it
 * @param passage that they pointed at; null if they said that the words are gone
 */
public record PassageWord(
        Attribution by, long version, @Nullable AnchoredPassage passage) {}

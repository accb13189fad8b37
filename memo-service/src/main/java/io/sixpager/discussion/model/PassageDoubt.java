package io.sixpager.discussion.model;

import java.time.Instant;

/**
 * The words of a thread may stand in several places of a revision, and nobody has said yet which are meant; or somebody
 * has said that they are gone.
 *
 * @param revision the first in which it is so
 * @param gone whether a person has said that none of the places is meant
 */
public record PassageDoubt(int revision, Instant since, boolean gone) {}

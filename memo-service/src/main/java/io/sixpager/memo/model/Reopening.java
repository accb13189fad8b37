package io.sixpager.memo.model;

import io.sixpager.shared.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * An end that did not last.
 *
 * @param decision what had been decided; null where the memo had been withdrawn
 */
public record Reopening(@Nullable Decision decision, Attribution by, String reason) {}

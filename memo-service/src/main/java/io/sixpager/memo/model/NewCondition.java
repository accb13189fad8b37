package io.sixpager.memo.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A condition as a verdict states it; without an owner it falls to the owner of the memo. */
public record NewCondition(
        UUID conditionId, String text, @Nullable String owner) {}

package io.sixpager.discussion.model;

import io.sixpager.document.Placement;
import java.util.UUID;

/** Where the passage of one thread stands in one revision. */
public record PlacedPassage(UUID threadId, Placement placement) {}

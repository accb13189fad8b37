package io.sixpager.policy.model;

import io.sixpager.shared.Attribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The policies among which owners choose at one door.
 *
 * @param policies by name, the usual one first
 * @param by whoever allowed these; nobody as long as it is as the product comes
 */
public record DoorChoice(
        List<String> policies,
        @Nullable Attribution by,
        @Nullable String reason) {}

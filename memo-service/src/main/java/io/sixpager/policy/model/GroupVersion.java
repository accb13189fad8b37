package io.sixpager.policy.model;

import io.sixpager.shared.Attribution;
import java.util.List;

/** Who is in a group that policies name, since when, by whom and why. */
public record GroupVersion(String name, int version, List<String> accounts, Attribution by, String reason) {

    public GroupVersion {
        accounts = List.copyOf(accounts);
    }
}

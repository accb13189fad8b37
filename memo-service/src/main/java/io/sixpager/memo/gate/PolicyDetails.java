package io.sixpager.memo.gate;

import java.util.List;

/**
 * A policy in words.
 *
 * @param sentence all of it
 * @param sentences each rule with what it asks for
 */
public record PolicyDetails(String name, int version, String sentence, List<String> sentences) {

    public static PolicyDetails of(Policy policy) {
        return new PolicyDetails(policy.name(), policy.version(), policy.sentence(), policy.demands());
    }
}

package io.sixpager.people.factor;

import io.sixpager.shared.Sha256;

/**
 * Codes for whoever has lost their device. Each has 140 bits of chance, so its hash needs no salt and no slow function.
 */
public final class RecoveryCodes {

    /** That one is made of; what its last signs would be is left out. */
    public static final int BYTES = 20;

    private static final int SIGNS = 28;

    private RecoveryCodes() {}

    /** As it is shown, in groups of four. */
    public static String of(byte[] chance) {
        return Base32.of(chance).substring(0, SIGNS).replaceAll("(?<=.)(?=(.{4})+$)", "-");
    }

    /** What is stored of one. */
    static String hash(TypedCode code) {
        return Sha256.of(code.text());
    }
}

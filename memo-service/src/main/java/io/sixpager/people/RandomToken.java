package io.sixpager.people;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets made by chance, in letters that a cookie and an address take as they are. */
final class RandomToken {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomToken() {}

    /** Three bytes are four letters. */
    static String ofBytes(int count) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(count));
    }

    /** To be written in other letters. */
    static byte[] bytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}

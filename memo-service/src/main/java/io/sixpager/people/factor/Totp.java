package io.sixpager.people.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes by time (RFC 6238) with what every authenticator app takes for granted: HMAC-SHA1, steps of 30 seconds, six
 * digits.
 */
public final class Totp {

    static final int DIGITS = 6;

    private static final String ALGORITHM = "HmacSHA1";
    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;

    /** Clocks differ, and typing takes a while. */
    private static final int STEPS_AROUND = 1;

    private static final int LOW_FOUR_BITS = 0xf;
    private static final int WITHOUT_SIGN = 0x7fffffff;

    private Totp() {}

    /** The step that a code is of, if it is near; each is compared, wherever one fits, and each in the same time. */
    public static OptionalLong stepOf(String code, byte[] secret, Instant now) {
        var present = Math.floorDiv(now.getEpochSecond(), (long) STEP_SECONDS);
        var typed = code.getBytes(StandardCharsets.UTF_8);
        var found = OptionalLong.empty();
        for (var step = present - STEPS_AROUND; step <= present + STEPS_AROUND; step++) {
            if (MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.UTF_8), typed)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static String code(byte[] secret, long step) {
        var hash = ByteBuffer.wrap(hmac(secret, step));
        var offset = hash.get(hash.limit() - 1) & LOW_FOUR_BITS;
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", (hash.getInt(offset) & WITHOUT_SIGN) % MODULUS);
    }

    private static byte[] hmac(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA1", e);
        }
    }
}

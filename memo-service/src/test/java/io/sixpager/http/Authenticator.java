package io.sixpager.http;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An authenticator app, which knows the secret as it was shown, and nothing of the service.
 *
 * @param secret in base 32
 */
public record Authenticator(String secret) {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BYTES = 20;

    /** What it shows at a time. */
    public String code(Instant time) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(), "HmacSHA1"));
            var hash = mac.doFinal(
                    ByteBuffer.allocate(8).putLong(time.getEpochSecond() / 30).array());
            var number = new BigInteger(1, hash).shiftRight(8 * (BYTES - 4 - (hash[BYTES - 1] & 15)));
            return "%06d".formatted((number.intValue() & Integer.MAX_VALUE) % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes() {
        var bits = secret.chars()
                .mapToObj(SIGNS::indexOf)
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, (all, next) -> all.shiftLeft(5).or(next));
        var bytes = bits.toByteArray();
        return ByteBuffer.allocate(BYTES)
                .put(
                        BYTES - Math.min(BYTES, bytes.length),
                        bytes,
                        Math.max(0, bytes.length - BYTES),
                        Math.min(BYTES, bytes.length))
                .array();
    }
}

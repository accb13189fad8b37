package io.sixpager.people.factor;

import java.math.BigInteger;

/** Bytes as letters and digits that nobody mistakes for one another (RFC 4648). */
public final class Base32 {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    /** @param bytes as many as make whole signs, a multiple of five */
    public static String of(byte[] bytes) {
        var bits = new BigInteger(1, bytes);
        var text = new StringBuilder();
        for (var left = bytes.length * Byte.SIZE - BITS; left >= 0; left -= BITS) {
            text.append(SIGNS.charAt(bits.shiftRight(left).intValue() & (SIGNS.length() - 1)));
        }
        return text.toString();
    }
}

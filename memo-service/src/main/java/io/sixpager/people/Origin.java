package io.sixpager.people;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from. Whoever has one address of the newer protocol has a network of them. */
record Origin(String network) {

    private static final int NETWORK_BYTES = 8;
    private static final int OLD_BYTES = 4;

    static Origin of(String address) {
        try {
            var bytes = InetAddress.ofLiteral(withoutScope(address)).getAddress();
            return new Origin(bytes.length == OLD_BYTES ? hex(bytes) : hex(Arrays.copyOf(bytes, NETWORK_BYTES)));
        } catch (IllegalArgumentException _) {
            return new Origin(address);
        }
    }

    /** The interface that it came by is no part of it, and may be unknown here. */
    private static String withoutScope(String address) {
        var scope = address.indexOf('%');
        return scope < 0 ? address : address.substring(0, scope);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}

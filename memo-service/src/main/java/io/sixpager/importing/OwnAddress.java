package io.sixpager.importing;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/** Where this very instance listens. */
final class OwnAddress {

    private OwnAddress() {}

    static URI of(Environment environment) {
        return URI.create("http://" + host(environment.getProperty("server.address", "127.0.0.1")) + ":"
                + environment.getRequiredProperty("local.server.port"));
    }

    /** Whoever listens everywhere listens here too. */
    private static String host(String bound) {
        try {
            var address = InetAddress.getByName(bound);
            if (address.isAnyLocalAddress()) {
                return "127.0.0.1";
            }
            return address instanceof Inet6Address ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("The service listens at " + bound + ", which is no address", e);
        }
    }
}

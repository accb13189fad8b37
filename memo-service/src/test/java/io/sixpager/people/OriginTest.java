package io.sixpager.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginTest {

    @Test
    void anAddressOfTheOldProtocolIsItself() {
        assertThat(Origin.of("192.0.2.1")).isNotEqualTo(Origin.of("192.0.2.2"));
        assertThat(Origin.of("192.0.2.1")).isEqualTo(Origin.of("::ffff:192.0.2.1"));
    }

    @Test
    void anAddressOfTheNewProtocolIsItsNetwork() {
        assertThat(Origin.of("2001:db8::1")).isEqualTo(Origin.of("2001:db8:0:0:1::"));
        assertThat(Origin.of("2001:db8::1%eth0")).isEqualTo(Origin.of("2001:db8::2"));
        assertThat(Origin.of("2001:db8::1")).isNotEqualTo(Origin.of("2001:db8:0:1::1"));
    }

    @Test
    void whatIsNoAddressIsAskedOfNobody() {
        assertThat(Origin.of("a proxy")).isEqualTo(Origin.of("a proxy")).isNotEqualTo(Origin.of("another"));
    }
}

package io.sixpager.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/** An instance reaches itself where it listens, which need not be 127.0.0.1. */
class OwnAddressTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, http://127.0.0.1:8080",
        "10.1.2.3, http://10.1.2.3:8080",
        "0.0.0.0, http://127.0.0.1:8080",
        "::, http://127.0.0.1:8080",
        "::1, http://[0:0:0:0:0:0:0:1]:8080"
    })
    void isWhereTheServiceIsBound(String bound, String address) {
        var environment =
                new MockEnvironment().withProperty("server.address", bound).withProperty("local.server.port", "8080");
        assertThat(OwnAddress.of(environment)).hasToString(address);
    }
}

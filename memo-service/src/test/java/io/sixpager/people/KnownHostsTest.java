package io.sixpager.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sixpager.operation.ManagementPort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

/** The names that the service answers under. */
class KnownHostsTest {

    private final MockEnvironment environment =
            new MockEnvironment().withProperty("sixpager.hosts", "memos.example, Board.Example");

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LOCALHOST", "127.0.0.1", "[::1]", "memos.example", "Memos.Example", "board.example"
            })
    void areThoseOfThisMachineAndOfTheSettings(String name) {
        var request = asked(name, "/api/me");
        assertThat(hosts(environment).getFirewalledRequest(request).getServerName())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "memos.example.evil.example", "192.0.2.1", "localhost.", ""})
    void areNoOthers(String name) {
        var request = asked(name, "/api/me");
        assertThatThrownBy(() -> hosts(environment).getFirewalledRequest(request))
                .isInstanceOf(KnownHosts.Unknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/readyz", "/livez"})
    void areNotAskedForByWhoeverLooksAfterInstances(String path) {
        assertThat(hosts(environment).getFirewalledRequest(asked("192.0.2.1", path)))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/readyz/", "/readyzed", "/actuator/prometheus"})
    void areAskedForByAllOthers(String path) {
        assertThatThrownBy(() -> hosts(environment).getFirewalledRequest(asked("192.0.2.1", path)))
                .isInstanceOf(KnownHosts.Unknown.class);
    }

    @Test
    void areThoseOfThisMachineWithoutASetting() {
        var request = asked("localhost", "/");
        assertThat(hosts(new MockEnvironment()).getFirewalledRequest(request)).isNotNull();
    }

    private static KnownHosts hosts(MockEnvironment environment) {
        return new KnownHosts(environment, new ManagementPort(environment));
    }

    private static MockHttpServletRequest asked(String name, String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setServerName(name);
        return request;
    }
}

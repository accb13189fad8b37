package io.sixpager.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The document from which clients are generated is that of the service, and says all there is. */
class OpenApiTest extends ServiceTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "reference", "openapi.json");
    private static final String WRITE = "openapi.write";

    private static final JsonMapper SORTED = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void theCheckedInDocumentIsThatOfTheService() throws IOException {
        var made = SORTED.writeValueAsString(SORTED.treeToValue(made(), Object.class)) + "\n";
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(DOCUMENT, made);
        }
        assertThat(Files.readString(DOCUMENT))
                .as(
                        "The interface has changed. If that is meant, write %s anew with this test and -D%s=true,"
                                + " then run “npm run types” in review-ui.",
                        DOCUMENT.normalize(), WRITE)
                .isEqualTo(made);
    }

    @Test
    void theServiceHandsOutTheCheckedInDocument() throws IOException {
        var answer = visitor().get("/api/openapi.json").expect(200);
        assertThat(answer.text()).isEqualTo(Files.readString(DOCUMENT));
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        visitor()
                .get("/api/openapi.json", "If-Modified-Since", answer.header("Last-Modified"))
                .expect(304);
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        var names = made().get("paths").findValuesAsString("operationId");
        assertThat(names).doesNotHaveDuplicates().noneMatch(name -> name.matches(".*_\\d+"));
    }

    @Test
    void everySchemaSaysWhatItHolds() {
        var schemas = made().at("/components/schemas");
        schemas.properties()
                .forEach(schema -> assertThat(hole(schema.getValue()))
                        .as("%s: %s", schema.getKey(), schema.getValue())
                        .isFalse());
    }

    private static boolean hole(JsonNode schema) {
        var untyped = !schema.has("type") && !schema.has("$ref") && !schema.has("oneOf") && !schema.has("anyOf");
        var shapeless = schema.path("type").asString("").equals("object") && !schema.has("properties");
        var parts = new ArrayList<JsonNode>();
        schema.path("properties").forEach(parts::add);
        schema.path("oneOf").forEach(parts::add);
        schema.path("anyOf").forEach(parts::add);
        if (schema.has("items")) {
            parts.add(schema.get("items"));
        }
        return untyped || shapeless || parts.stream().anyMatch(OpenApiTest::hole);
    }

    private JsonNode made() {
        return visitor().get(TemporaryData.GENERATED_DOCUMENT).expect(200).json();
    }
}

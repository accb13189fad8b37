package io.sixpager.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** An event is one of many plain objects: what they have in common is no object of its own. */
@Component
class Events implements OpenApiCustomizer {

    private static final String EVENT = "MemoEvent";

    @Override
    public void customise(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        schemas.replaceAll((_, schema) -> schema.getAllOf() == null ? schema : own(schema));
        Map<String, Schema> entry =
                Objects.requireNonNull(schemas.get("HistoryEntry")).getProperties();
        schemas.put(EVENT, entry.put("details", new Schema<>().$ref(EVENT)));
    }

    private static Schema<?> own(Schema<?> subtype) {
        Schema<?> own = subtype.getAllOf().getLast();
        own.setRequired(subtype.getRequired());
        return own;
    }
}

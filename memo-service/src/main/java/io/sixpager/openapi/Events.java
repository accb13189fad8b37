package io.sixpager.openapi;

import io.sixpager.eventstore.EventFamily;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** An event is one of many plain objects, which the families of all modules name. */
@DescribesInterface
class Events implements OpenApiCustomizer {

    private static final String ENTRY = "HistoryEntry";
    private static final String DETAILS = "details";

    private final List<EventFamily> families;

    Events(List<EventFamily> families) {
        this.families = families.stream()
                .sorted(Comparator.comparing(family -> family.type().getSimpleName()))
                .toList();
    }

    @Override
    public void customise(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        for (var family : families) {
            var events = family.namesToClasses().values().stream()
                    .sorted(Comparator.comparing(Class::getSimpleName))
                    .toList();
            for (var event : events) {
                ModelConverters.getInstance(true).readAll(event).forEach(schemas::putIfAbsent);
            }
            schemas.put(family.type().getSimpleName(), oneOf(events));
        }
        var types = families.stream().<Class<?>>map(EventFamily::type).toList();
        Objects.requireNonNull(schemas.get(ENTRY))
                .getProperties()
                .put(DETAILS, types.size() == 1 ? reference(types.getFirst()) : oneOf(types));
    }

    private static Schema<?> oneOf(List<Class<?>> types) {
        var schema = new Schema<>();
        types.forEach(type -> schema.addOneOfItem(reference(type)));
        return schema;
    }

    private static Schema<?> reference(Class<?> type) {
        return new Schema<>().$ref(type.getSimpleName());
    }
}

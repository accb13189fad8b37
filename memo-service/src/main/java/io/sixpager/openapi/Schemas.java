package io.sixpager.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.providers.ObjectMapperProvider;

/** What the compiler knows of a record, its clients know too: a component is required unless it may be null. */
@DescribesInterface
class Schemas extends ModelResolver {

    private static final String NULL = "null";

    Schemas(ObjectMapperProvider mappers) {
        super(mappers.jsonMapper(), new Names());
        openapi31(true);
        enumsAsRef = true;
    }

    /** The state of an objection is not that of everything: a nested enum carries the name around it. */
    private static final class Names extends TypeNameResolver {
        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            var name = super.nameForClass(type, options);
            return type.isEnum() && type.isMemberClass()
                    ? type.getDeclaringClass().getSimpleName() + name
                    : name;
        }
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var resolved = super.resolve(type, context, chain);
        var raw = _mapper.constructType(type.getType()).getRawClass();
        var schema = resolved == null ? null : definition(resolved, context);
        if (schema != null && schema.getProperties() != null && raw.isRecord()) {
            describe(schema, raw);
        }
        return resolved;
    }

    private static @Nullable Schema<?> definition(Schema<?> resolved, ModelConverterContext context) {
        var reference = resolved.get$ref();
        return reference == null
                ? resolved
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void describe(Schema<?> schema, Class<?> type) {
        for (var component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                describe(schema, component.getType());
            } else {
                describe(schema, component);
            }
        }
    }

    private static void describe(Schema<?> schema, RecordComponent component) {
        var name = component.getName();
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            schema.getProperties().computeIfPresent(name, (_, property) -> nullable(property));
        } else if (schema.getRequired() == null || !schema.getRequired().contains(name)) {
            schema.addRequiredItem(name);
        }
    }

    private static Schema<?> nullable(Schema<?> property) {
        if (property.get$ref() != null) {
            return new Schema<>().anyOf(List.of(property, new Schema<>().types(Set.of(NULL))));
        }
        if (property.getAnyOf() == null) {
            property.addType(NULL);
        }
        return property;
    }
}

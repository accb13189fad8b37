package io.sixpager.openapi;

import static io.sixpager.obligation.Handover.RESTORE;

import io.sixpager.obligation.ObligationSource;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** The kinds of obligations and the acts that end them, which the sources of all modules name. */
@DescribesInterface
class Obligations implements OpenApiCustomizer {

    private final List<ObligationSource<?>> sources;

    Obligations(List<ObligationSource<?>> sources) {
        this.sources = sources;
    }

    @Override
    public void customise(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        choose(schemas, "Obligation", "kind", "ObligationKind", names(ObligationSource::kinds));
        choose(schemas, "Act", "name", "ActName", names(ObligationSource::acts));
    }

    private Stream<String> names(Function<ObligationSource<?>, List<String>> ofSource) {
        return Stream.concat(sources.stream().flatMap(source -> ofSource.apply(source).stream()), Stream.of(RESTORE));
    }

    @SuppressWarnings("rawtypes") // as the library has it
    private static void choose(
            Map<String, Schema> schemas, String record, String property, String choice, Stream<String> names) {
        var values = new Schema<String>().types(Set.of("string"));
        names.distinct().sorted().forEach(values::addEnumItemObject);
        schemas.put(choice, values);
        var owner = schemas.get(record);
        if (owner != null) {
            owner.addProperty(property, new Schema<>().$ref(choice));
        }
    }
}

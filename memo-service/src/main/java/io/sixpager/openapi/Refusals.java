package io.sixpager.openapi;

import io.sixpager.command.RefusalDetails;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Every operation may be refused in one and the same shape. */
@DescribesInterface
class Refusals implements OpenApiCustomizer {

    private static final String REFUSAL = "Refusal";

    /** @param secondFactor whether a sign-in lacks nothing but the right code */
    record ProblemDetail(
            @Nullable String type,
            String title,
            int status,
            String detail,
            @Nullable String instance,
            @Nullable Boolean secondFactor) {}

    private final List<RefusalDetails> details;

    Refusals(List<RefusalDetails> details) {
        this.details = details;
    }

    @Override
    public void customise(OpenAPI document) {
        var schema = new Schema<>().$ref(ProblemDetail.class.getSimpleName());
        var problem = new MediaType().schema(schema);
        var schemas = document.getComponents().getSchemas();
        read(ProblemDetail.class, schemas);
        details.forEach(more -> add(more.fields(), schemas));
        document.getComponents()
                .addResponses(
                        REFUSAL,
                        new ApiResponse()
                                .description("A refusal; its detail is a sentence for users.")
                                .content(new Content().addMediaType("application/problem+json", problem)));
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation ->
                        operation.getResponses().addApiResponse("default", new ApiResponse().$ref(REFUSAL)));
    }

    /** The module's own fields come beside those that every refusal has. */
    private static void add(Class<?> fields, Map<String, Schema> schemas) {
        var read = read(fields, schemas);
        schemas.remove(fields.getSimpleName());
        var problem = Objects.requireNonNull(schemas.get(ProblemDetail.class.getSimpleName()));
        read.getProperties().forEach(problem::addProperty);
    }

    private static Schema<?> read(Class<?> type, Map<String, Schema> schemas) {
        ModelConverters.getInstance(true).readAll(type).forEach(schemas::putIfAbsent);
        return Objects.requireNonNull(schemas.get(type.getSimpleName()));
    }
}

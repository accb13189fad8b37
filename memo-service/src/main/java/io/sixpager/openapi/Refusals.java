package io.sixpager.openapi;

import io.sixpager.memo.model.RevisionSummary;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Every operation may be refused in one and the same shape. */
@Component
class Refusals implements OpenApiCustomizer {

    private static final String REFUSAL = "Refusal";

    /** The last five come only where the sender has seen an older memo or draft: what has come since. */
    record ProblemDetail(
            @Nullable String type,
            String title,
            int status,
            String detail,
            @Nullable String instance,
            @Nullable Integer currentRevision,
            @Nullable String contentHash,
            @Nullable List<RevisionSummary> changes,
            @Nullable Long version,
            @Nullable Instant savedAt) {}

    @Override
    public void customise(OpenAPI document) {
        var schema = new Schema<>().$ref(ProblemDetail.class.getSimpleName());
        var problem = new MediaType().schema(schema);
        ModelConverters.getInstance(true).readAll(ProblemDetail.class).forEach(document.getComponents()::addSchemas);
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
}
